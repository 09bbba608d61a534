import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import pg from 'pg';
import { until } from '../harness/until.js';
import { download } from './download.js';
import { hub } from './hub.js';
import { loggedRequest } from './log.js';

const get = (path: string) => download(`${hub().url}${path}`);
const rowsOf = (body: Buffer): Record<string, string>[] => parse(body, { columns: true });

describe('what is asked wrongly is told what would be right', () => {
  test.each([
    ['/export/pledges.csv?colour=red', 400, /no parameter "colour".*country, node, donor/],
    ['/export/pledges.csv?kind=GIFT', 400, /kind: "GIFT".*allowed are /],
    ['/export/pledges.csv?country=XX', 400, /XX|country/],
    ['/export/pledges.csv?from=yesterday', 400, /yesterday|date/i],
    ['/export/pledges.csv?roadmap=NOPE', 400, /no roadmap "NOPE".*CFR, DEMO/],
    ['/export/pledges.csv?roadmap=CFR&roadmap=DEMO', 400, /only one value/],
    ['/export/pledges.csv?columns=id,price', 400, /no column "price".*amount\.amount/],
    ['/export/pledges.csv?bom=perhaps', 400, /true, false/],
    ['/export/indicator-values.csv?year=MMXX', 400, /whole number/],
    ['/export/prices.csv', 404, /no such dataset.*pledges, transactions/],
    ['/export/pledges.pdf', 404, /csv, xlsx, ndjson, json/],
    ['/export/all.zip?roadmap=NOPE', 400, /CFR, DEMO/],
    ['/export/question.csv', 400, /query is missing/],
    ['/export/question.csv?query={', 400, /Syntax Error/],
    ['/export/question.csv?query={nothing}', 400, /Cannot query field/],
    ['/export/question.csv?query={roadmaps{code}}&list=goals', 400, /no list "goals".*roadmaps/],
    ['/export/question.csv?query={roadmaps{code}}&variables=[1]', 400, /one JSON object/],
    ['/export/question.csv?query=mutation{x}', 405, /Only a query/],
  ])('%s', async (path, status, words) => {
    const { status: got, body, headers } = await get(encodeURI(decodeURI(path)));
    expect([got, headers['content-type']]).toEqual([status, 'application/json; charset=utf-8']);
    expect(JSON.parse(body.toString()).errors[0].message).toMatch(words);
  });
});

test('columns are selected, in the order asked, and amounts converted', async () => {
  const { body, headers } = await get('/export/pledges.csv?roadmap=DEMO&country=XAA&currency=EUR&columns=amount.converted.currency,id,amount.converted.rate');
  const rows = rowsOf(body);
  expect(Object.keys(rows[0] ?? {})).toEqual(['synthetic', 'amount.converted.currency', 'id', 'amount.converted.rate']);
  expect(new Set(rows.map((row) => row['amount.converted.currency']).filter(Boolean))).toEqual(new Set(['EUR']));
  expect(headers['content-disposition']).toBe('attachment; filename="roadmap-hub-SYNTHETIC-DEMO-pledges-2026-03-01.csv"');
  expect((await get('/export/pledges.csv?bom=true')).body.subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf));
});

test('text that a spreadsheet would run as a formula is defused', async () => {
  const client = new pg.Client({ connectionString: hub().adminUrl() });
  await client.connect();
  const formula = '=HYPERLINK("http://example.org","look")';
  try {
    await client.query('update plans.event set title = $1 where id = (select min(id) from plans.event where roadmap_code = $2)', [formula, 'CFR']);
  } finally {
    await client.end();
  }
  const titles = rowsOf((await get('/export/events.csv?columns=title')).body).map(({ title }) => title);
  expect(titles).toContain(`'${formula}`);
  expect(titles).not.toContain(formula);
});

test('everything comes as one package whose counts hold', async () => {
  const { status, body, rowCount } = await get('/export/all.zip?roadmap=CFR');
  expect(status).toBe(200);
  const parts = unzipSync(body);
  {
    const { resources } = JSON.parse(strFromU8(parts['datapackage.json'] ?? new Uint8Array()));
    expect(resources).toHaveLength(13);
    for (const { path, rowCount: rows, schema } of resources) {
      const [header, ...read] = parse(Buffer.from(parts[path] ?? [])) as string[][];
      expect([path, read.length, header]).toEqual([path, rows, schema.fields.map(({ name }: { name: string }) => name)]);
    }
    expect(resources.reduce((sum: number, { rowCount: rows }: { rowCount: number }) => sum + rows, 0)).toBe(rowCount);
  }
});

describe('the rows of a question', () => {
  const query =
    'query Mine($first: Int, $after: String) { pledges(filter: { roadmap: "DEMO" }, first: $first, after: $after) { totalCount nodes { id amount { amount currency } } } }';

  test('come through all pages, however few a page holds', async () => {
    const { body: asked } = await hub().ask<{ pledges: { totalCount: number } }>(query);
    const parameters = new URLSearchParams({ query, variables: '{"first":3}' });
    const { body, rowCount, headers } = await get(`/export/question.ndjson?${parameters}`);
    const rows = body
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([rows.length, rowCount]).toEqual([asked.data?.pledges.totalCount, asked.data?.pledges.totalCount]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows[0].synthetic).toBe('SYNTHETIC');
    expect(headers['content-disposition']).toContain('SYNTHETIC');
    // How many a screen shows at a time is not how many are read at a time.
    expect((await loggedRequest(headers['x-request-id'])).subgraphCalls).toBeLessThan(rows.length / 20);
  });

  test('come once, however many pages another list of the same question has', async () => {
    const beside =
      'query Two($after: String) { pledges(filter: { roadmap: "DEMO" }, first: 100, after: $after) { nodes { id } } donors(roadmap: "DEMO") { id name } }';
    const take = async (list: string) => (await get(`/export/question.csv?${new URLSearchParams({ query: beside, list })}`)).body;
    const ids = async (list: string) => rowsOf(await take(list)).map(({ id }) => id);
    expect((await ids('donors')).length).toBe(40);
    const pledges = await ids('pledges.nodes');
    expect([pledges.length, new Set(pledges).size]).toEqual([2000, 2000]);
    // Which list it is when none is named: the cells of a matrix come before the nodes of any connection.
    const matrix =
      'query Cells($after: String) { pledges(filter: { roadmap: "DEMO" }, after: $after) { nodes { id } } supportMatrix { rows { key label } columns { key label } cells { row column assistance } } }';
    expect((await get(`/export/question.csv?${new URLSearchParams({ query: matrix })}`)).rowCount).toBe(90);
    const edges = 'query Edges($after: String) { pledges(filter: { roadmap: "DEMO" }, first: 400, after: $after) { edges { node { id } } } }';
    expect((await get(`/export/question.csv?${new URLSearchParams({ query: edges })}`)).rowCount).toBe(2000);
  });

  test('are the same by a form, as JSON and by address', async () => {
    const small = '{ countries { iso3 name planStatus } }';
    const url = `${hub().url}/export/question.csv`;
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ query: small }).toString() };
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: small, list: 'countries' }) };
    const answers = [await download(url, form), await download(url, json), await get(`/export/question.csv?${new URLSearchParams({ query: small })}`)];
    expect(answers.map(({ rowCount }) => rowCount)).toEqual([16, 16, 16]);
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
  });
});

test('the page lists every dataset with its rows and columns, and loads nothing', async () => {
  const { status, body, headers } = await get('/export');
  const rowsShown = async () => [...(await get('/export')).body.toString().matchAll(/<td class="number">([\d,]+)<\/td>/g)].map(([, rows]) => rows);
  await until('all rows are counted, of both roadmaps', async () => (await rowsShown()).length === 26);
  expect(await rowsShown()).toEqual(expect.arrayContaining(['29', '53', '2,000', '12,000']));
  const text = body.toString();
  expect([status, headers['content-security-policy']]).toEqual([200, expect.stringContaining("script-src 'self'")]);
  for (const name of ['pledges', 'transactions', 'organisations']) expect(text).toContain(`/export/${name}.xlsx?roadmap=CFR`);
  expect(text.indexOf('Roadmap CFR')).toBeLessThan(text.indexOf('SYNTHETIC: roadmap DEMO'));
  expect(text).not.toMatch(/<script|style=|https?:\/\/(?!127)/);
});

test('the page leads to the sheets to be filled in', async () => {
  const page = (await get('/export')).body.toString();
  const links = [...page.matchAll(/href="(\/export\/template\/[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  expect(links).toEqual(expect.arrayContaining(['framework', 'plan', 'pledges'].map((name) => `/export/template/${name}.xlsx?empty=true`)));
  expect(links).toContain('/export/template/framework.csv?roadmap=CFR');
  for (const link of links) expect([link, (await get(link)).status]).toEqual([link, 200]);
});

test('a head is answered without reading all', async () => {
  const { status, headers, body } = await download(`${hub().url}/export/pledges.csv`, { method: 'HEAD' });
  expect([status, headers['content-type'], body.length]).toEqual([200, expect.stringContaining('text/csv'), 0]);
});
