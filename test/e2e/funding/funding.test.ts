import { describe, expect, test } from '@jest/globals';
import { oneHub } from '../harness/for-each-hub.js';
import { addUp, micros, NOTHING, STAGES, type Stages, SUMMARY, type Summary, sumOf } from './figures.js';
import { testFlaws } from './flaws.js';

const hub = oneHub({ env: { HUB_DEMO: 'true', HUB_TODAY: '2026-06-30' } });

async function ask<D>(query: string, variables: object = {}): Promise<D> {
  const { body } = await hub().ask<D>(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data!;
}

interface Header {
  key: string;
  summary: Summary;
}
interface Matrix {
  rows: Header[];
  columns: Header[];
  cells: { row: string; column: string; summary: Summary }[];
  total: Summary;
}
interface Gaps {
  totalCount: number;
  totalGap: { amount: string };
  nodes: { activity: { id: string }; required: { amount: string }; funded: { amount: string } | null; gap: { amount: string } }[];
  pageInfo: { endCursor: string | null };
}

describe('the money of the published roadmap', () => {
  const UNPAID = { committed: null, disbursed: null, funded: null };

  test('is five million from three pledges; of the others it says why they are in no sum', async () => {
    const { fundingSummary } = await ask<{ fundingSummary: Summary }>(`{ fundingSummary { currency ${SUMMARY} } }`);
    expect(fundingSummary).toMatchObject({
      ...UNPAID,
      currency: 'USD',
      required: null,
      gap: null,
      coverage: null,
      pledged: { amount: '5000000' },
      recordCount: 3,
    });
    expect(Object.fromEntries(fundingSummary.excluded.map(({ reason, count }) => [reason, count]))).toEqual({
      CONTEXT: 5,
      AGGREGATE: 1,
      WIDER_SCOPE: 1,
      IN_KIND: 1,
      NO_AMOUNT: 17,
      NO_CURRENCY: 1,
    });
  });

  test('is of no donor and no state called committed or paid, since no source says so', async () => {
    const { donors, countries } = await ask<{ donors: { funding: Summary }[]; countries: { funding: Summary }[] }>(
      '{ donors { funding { committed { amount } disbursed { amount } funded { amount } } } countries { funding { committed { amount } disbursed { amount } funded { amount } } } }',
    );
    expect(countries).toHaveLength(16);
    expect(donors.length).toBeGreaterThan(5);
    for (const { funding } of [...donors, ...countries]) expect(funding).toEqual(UNPAID);
  });

  test('never meets that of the made-up roadmap in one figure', async () => {
    const { cfr, demo, mixed } = await ask<Record<string, Summary>>(
      `{ cfr: fundingSummary { ${SUMMARY} } demo: fundingSummary(filter: { roadmap: "DEMO" }) { ${SUMMARY} }
        mixed: fundingSummary(filter: { roadmap: "DEMO", donors: ["EU", "DE", "CA", "GB", "US"] }) { ${SUMMARY} } }`,
    );
    expect(cfr?.recordCount).toBe(3);
    expect(demo?.recordCount).toBeGreaterThan(1_000);
    expect(mixed).toEqual(NOTHING);
    const crossed = await hub().ask('{ fundingSummary(filter: { nodes: ["DEMO:G1"] }) { recordCount } }');
    expect(crossed.body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.nodes' });
    const { fundingBreakdown } = await ask<{ fundingBreakdown: unknown }>('{ fundingBreakdown(by: DONOR, filter: { roadmap: "DEMO" }) { rows { key } } }');
    expect(JSON.stringify(fundingBreakdown)).not.toMatch(/"(EU|DE|CA|GB|US)"/);
  });
});

describe('the matrix', () => {
  const QUERY = `{ fundingMatrix(filter: { roadmap: "DEMO" }) {
    rows { key summary { ${SUMMARY} } } columns { key summary { ${SUMMARY} } } cells { row column summary { ${SUMMARY} } } total { ${SUMMARY} } } }`;

  test('has all goals and states, and its margins add up to the millionth', async () => {
    const { fundingMatrix: matrix } = await ask<{ fundingMatrix: Matrix }>(QUERY);
    const states = Array.from({ length: 16 }, (_, index) => `XA${String.fromCharCode(65 + index)}`);
    expect(matrix.rows.map(({ key }) => key)).toEqual(['DEMO:G1', 'DEMO:G2', 'DEMO:G3', 'DEMO:G4', 'UNALLOCATED']);
    expect(matrix.columns.map(({ key }) => key).sort()).toEqual(['REGIONAL', 'UNALLOCATED', ...states]);
    expect(matrix.cells).toHaveLength(5 * 18);
    for (const { key, summary } of matrix.rows)
      expect(sumOf(matrix.cells.filter(({ row }) => row === key).map((cell) => cell.summary))).toEqual(sumOf([summary]));
    for (const { key, summary } of matrix.columns) {
      expect(sumOf(matrix.cells.filter(({ column }) => column === key).map((cell) => cell.summary))).toEqual(sumOf([summary]));
    }
    for (const part of [matrix.rows, matrix.columns, matrix.cells]) expect(sumOf(part.map(({ summary }) => summary))).toEqual(sumOf([matrix.total]));
    for (const stage of STAGES) expect(micros(matrix.total[stage]!.amount)).toBeGreaterThan(0n);
    expect(matrix.columns.find(({ key }) => key === 'REGIONAL')?.summary.pledged).toEqual(matrix.total.regional);
  });

  test.each([
    ['DEMO:G1', 'XAA', 'PLEDGED'],
    ['DEMO:G3', 'REGIONAL', 'FUNDED'],
    ['DEMO:G2', 'XAP', 'REQUIRED'],
    ['UNALLOCATED', 'UNALLOCATED', 'PLEDGED'],
  ])('explains the cell of %s and %s, %s, page by page to its last millionth', async (row, column, stage) => {
    const filter = { roadmap: 'DEMO', ...(row !== 'UNALLOCATED' && { nodes: [row] }), ...(/^X/.test(column) && { countries: [column] }) };
    const query = `query ($filter: FundingFilter, $after: String) { fundingMatrix(filter: $filter) { cells { row column summary { ${SUMMARY}
      explain(stage: ${stage}, first: 250, after: $after) { totalCount nodes { stage contributes { amount } } pageInfo { hasNextPage endCursor } } } } } }`;
    interface Explained extends Summary {
      explain: { totalCount: number; nodes: { stage: string; contributes: { amount: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const parts: { stage: string; contributes: { amount: string } }[] = [];
    let after: string | null = null;
    let cell: Explained | undefined;
    do {
      const found: { fundingMatrix: { cells: { row: string; column: string; summary: Explained }[] } } = await ask(query, { filter, after });
      cell = found.fundingMatrix.cells.find((one) => one.row === row && one.column === column)?.summary;
      parts.push(...(cell?.explain.nodes ?? []));
      after = cell?.explain.pageInfo.hasNextPage ? cell.explain.pageInfo.endCursor : null;
    } while (after !== null);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts).toHaveLength(cell!.explain.totalCount);
    expect(new Set(parts.map((part) => part.stage))).toEqual(new Set([stage]));
    expect(addUp(parts.map(({ contributes }) => contributes))).toBe(addUp([cell![stage.toLowerCase() as keyof Stages]]));
  });
});

test.each(['GOAL', 'TARGET', 'ACTION', 'COUNTRY', 'DONOR', 'IMPLEMENTER', 'YEAR', 'ACTIVITY'])(
  'rows by %s and what is tied to none add up to the total',
  async (by) => {
    const { fundingBreakdown } = await ask<{ fundingBreakdown: { rows: Header[]; unallocated: Summary; total: Summary } }>(
      `query ($by: FundingDimension!) { fundingBreakdown(by: $by, filter: { roadmap: "DEMO" }, currency: "EUR") { rows { key summary { ${SUMMARY} } } unallocated { ${SUMMARY} } total { ${SUMMARY} } } }`,
      { by },
    );
    const { rows, unallocated, total } = fundingBreakdown;
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(sumOf([...rows.map(({ summary }) => summary), unallocated])).toEqual(sumOf([total]));
    expect(addUp([total.pledged])).toBeGreaterThan(0n);
  },
);

describe('open needs', () => {
  const QUERY = `query ($first: Int, $after: String) { fundingGaps(filter: { roadmap: "DEMO" }, first: $first, after: $after) {
    totalCount totalGap { amount } nodes { activity { id } required { amount } funded { amount } gap { amount } } pageInfo { endCursor } } }`;

  test('come largest first, each the difference of its figures, and sum to what is told of all', async () => {
    const { fundingGaps: first } = await ask<{ fundingGaps: Gaps }>(QUERY, { first: 500 });
    const { fundingGaps: rest } = await ask<{ fundingGaps: Gaps }>(QUERY, { first: 500, after: first.pageInfo.endCursor });
    const gaps = [...first.nodes, ...rest.nodes];
    expect(gaps).toHaveLength(first.totalCount);
    expect(new Set(gaps.map(({ activity }) => activity.id)).size).toBe(gaps.length);
    const sizes = gaps.map(({ gap }) => micros(gap.amount));
    expect(sizes).toEqual([...sizes].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
    for (const { required, funded, gap } of gaps) expect(micros(gap.amount)).toBe(micros(required.amount) - (addUp([funded]) ?? 0n));
    expect(addUp(gaps.map(({ gap }) => gap))).toBe(micros(first.totalGap.amount));
    const { fundingGaps: beyond } = await ask<{ fundingGaps: Gaps }>(QUERY, { first: 5, after: rest.pageInfo.endCursor });
    expect(beyond).toEqual({ totalCount: first.totalCount, totalGap: first.totalGap, nodes: [], pageInfo: { endCursor: null } });
  });

  test('are none for the published roadmap, whose costs nobody states', async () => {
    const { fundingGaps } = await ask<{ fundingGaps: unknown }>('{ fundingGaps { totalCount nodes { activity { id } } totalGap { amount } } }');
    expect(fundingGaps).toEqual({ totalCount: 0, nodes: [], totalGap: null });
  });
});

test('a filter that selects nothing gives nulls and no records, not an error', async () => {
  const filters = [
    'donors: ["nobody"]',
    'countries: ["XAA"], from: "2060"',
    'activities: ["DEMO:XAA:999"]',
    'implementers: ["nobody"]',
    'updatedSince: "2100-01-01T00:00:00Z"',
  ];
  for (const filter of filters) {
    const { fundingSummary } = await ask<{ fundingSummary: Summary }>(`{ fundingSummary(filter: { roadmap: "DEMO", ${filter} }) { ${SUMMARY} } }`);
    expect({ filter, fundingSummary }).toEqual({ filter, fundingSummary: NOTHING });
  }
});

testFlaws(hub);
