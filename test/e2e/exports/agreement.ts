import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import readBook from 'read-excel-file/node';
import { CASES } from './cases.js';
import { type Download, download } from './download.js';
import { hub } from './hub.js';

interface Node {
  id?: string;
  activity?: { id: string };
  [field: string]: unknown;
}

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Node[];
}

const MONEY = /^(\w+) \{ amount \}$/;
const INPUTS: Readonly<Record<string, string>> = {
  pledges: 'PledgeFilter',
  planActivities: 'PlanActivityFilter',
  fundingGaps: 'FundingGapFilter',
  events: 'EventFilter',
  assistance: 'AssistanceFilter',
  organisations: 'OrganisationFilter',
};

/** Amounts in the order of the ids, null where none is known. */
type Rows = [id: string, amount: string | null][];

async function pageOf(query: string, variables: object): Promise<Page> {
  const { body } = await hub().ask<{ page: Page }>(query, variables);
  if (!body.data || body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data.page;
}

/** What GraphQL says, page by page, and how many it counts. */
async function fromGraph({ root, inner, filter, money }: (typeof CASES)[number]): Promise<{ rows: Rows; total: number | null }> {
  const fields = `${root === 'fundingGaps' ? 'activity { id }' : 'id'} ${money?.field ?? ''}`;
  const query = `query($filter: ${INPUTS[root]}, $after: String) { page: ${root}(filter: $filter, first: 97, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${inner ? `inner: ${inner} { ${fields} }` : fields} } } }`;
  const rows: Rows = [];
  const field = money && MONEY.exec(money.field)?.[1];
  let after: string | null = null;
  for (;;) {
    const page: Page = await pageOf(query, { filter, after });
    const nodes = inner ? page.nodes.flatMap((node) => node.inner as Node[]) : page.nodes;
    for (const node of nodes) rows.push([node.activity?.id ?? node.id ?? '', field ? ((node[field] as { amount: string } | null)?.amount ?? null) : null]);
    if (!page.pageInfo.hasNextPage) return { rows, total: inner ? null : page.totalCount };
    after = page.pageInfo.endCursor;
  }
}

const column = (money: { column: string } | undefined, row: Record<string, unknown>): string | null =>
  money ? (row[money.column] as string | null | undefined) || null : null;
const idOf = (row: Record<string, unknown>): string => String(row['activity.id'] && !row.id ? row['activity.id'] : row.id);

describe('GraphQL, CSV, NDJSON, JSON and XLSX agree', () => {
  test.each(CASES)('$dataset?$parameters', async (one) => {
    const { dataset, parameters, money, filter } = one;
    const take = (format: string): Promise<Download> => download(`${hub().url}/export/${dataset}.${format}?${encodeURI(parameters)}`);
    const { rows, total } = await fromGraph(one);
    const [csv, ndjson, json, xlsx] = [await take('csv'), await take('ndjson'), await take('json'), await take('xlsx')];

    for (const file of [csv, ndjson, json, xlsx]) expect([file?.status, file?.rowCount]).toEqual([200, rows.length]);
    if (total !== null) expect(rows).toHaveLength(total);

    const fromCsv = parse(csv?.body ?? '', { columns: true }) as Record<string, string>[];
    expect(fromCsv.map((row): Rows[number] => [idOf(row), column(money, row)])).toEqual(rows);
    const lines = (ndjson?.body.toString() ?? '')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(lines.map((row): Rows[number] => [idOf(row), column(money, row)])).toEqual(rows);
    const whole = JSON.parse(json?.body.toString() ?? '');
    expect([whole.rows, whole.rowCount]).toEqual([lines, rows.length]);

    // As digits, before anything makes a float of them.
    const [sheet, about] = await readBook(xlsx?.body ?? Buffer.of(), { parseNumber: (digits: string) => digits } as object);
    const [, ...cells] = sheet?.data ?? [];
    const keys = whole.columns.map(({ key }: { key: string }) => key) as string[];
    const fromSheet = cells.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] as unknown])));
    const exact = (amount: string | null): string | null => (amount === null ? null : new Decimal(amount).toFixed());
    expect(fromSheet.map((row) => [idOf(row), exact(column(money, row))])).toEqual(rows.map(([id, amount]) => [id, exact(amount)]));
    expect(about?.data.find(([name]) => name === 'Rows')?.[1]).toBe(String(rows.length));

    const synthetic = filter.roadmap === 'DEMO';
    expect([keys.includes('synthetic'), sheet?.sheet.startsWith('SYNTHETIC')]).toEqual([synthetic, synthetic]);
    for (const file of [csv, xlsx]) expect(String(file?.headers['content-disposition']).includes('SYNTHETIC')).toBe(synthetic);
  });
});
