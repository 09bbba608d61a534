import { beforeAll, describe, expect, test } from '@jest/globals';
import { oneHub } from '../harness/for-each-hub.js';
import { getPage, linksOf, lostFragments } from './page.js';

const hub = oneHub({ env: { HUB_DEMO: 'true' } });
const page = (path: string, accept?: string) => getPage(`${hub().url}${path}`, accept);

/** Ids of every kind, of the published and of the made-up roadmap, found by asking. */
const IDS = `{
  pledges(first: 3) { nodes { id } } assistance(first: 3) { nodes { id } } events(first: 3) { nodes { id } } nationalActionPlans(first: 3) { nodes { id } }
  demo: planActivities(filter: { roadmap: "DEMO" }, first: 3) { nodes { id } } roadmap { nodes { id } countries { iso3 } } donors { id } organisations(first: 3) { nodes { id } }
  demoPledges: pledges(filter: { roadmap: "DEMO" }, first: 2) { nodes { id } } demoPlans: nationalActionPlans(filter: { roadmap: "DEMO" }, first: 1) { nodes { id } }
  demoDonors: donors(roadmap: "DEMO") { id } demoCountries: countries(roadmap: "DEMO") { iso3 } demoNodes: roadmap(code: "DEMO") { nodes { id } }
}`;

type Ids = { id: string }[];
type Listed = { nodes: Ids };
interface Found {
  pledges: Listed;
  assistance: Listed;
  events: Listed;
  nationalActionPlans: Listed;
  demo: Listed;
  roadmap: { nodes: Ids; countries: { iso3: string }[] };
  donors: Ids;
  organisations: Listed;
  demoPledges: Listed;
  demoPlans: Listed;
  demoDonors: Ids;
  demoCountries: { iso3: string }[];
  demoNodes: { nodes: Ids };
}

let records: Record<string, string[]>;
beforeAll(async () => {
  const { body } = await hub().ask<Found>(IDS);
  const found = body.data!;
  const ids = (list: Ids) => list.slice(0, 3).map(({ id }) => id);
  const states = (list: { iso3: string }[]) => list.slice(0, 2).map(({ iso3 }) => iso3);
  records = {
    pledge: [...ids(found.pledges.nodes), ...ids(found.demoPledges.nodes)],
    assistance: ids(found.assistance.nodes),
    event: ids(found.events.nodes),
    plan: [...ids(found.nationalActionPlans.nodes), ...ids(found.demoPlans.nodes)],
    activity: ids(found.demo.nodes),
    node: [...ids(found.roadmap.nodes), 'CFR:1.3.3', ...ids(found.demoNodes.nodes).slice(0, 1)],
    country: [...states(found.roadmap.countries), 'lc', ...states(found.demoCountries)],
    organisation: ids(found.organisations.nodes),
    donor: [...ids(found.donors), ...ids(found.demoDonors).slice(0, 1)],
  };
});

const KINDS = ['pledge', 'assistance', 'event', 'plan', 'activity', 'node', 'country', 'organisation', 'donor'];

describe('a record', () => {
  test.each(KINDS)('%s: each page answers, with its sources, its permalink and its answer as JSON', async (kind) => {
    expect(records[kind]?.length).toBeGreaterThanOrEqual(3);
    for (const id of records[kind] ?? []) {
      const path = `/records/${kind}/${id}`;
      const { status, text } = await page(path);
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain(`<code class="permalink">${hub().url}${path}</code>`);
      expect(text).toMatch(/<ol class="sources"><li>/);
      expect(text).not.toMatch(/class="(?:away|notice)"/);
      expect(text.includes('SYNTHETIC')).toBe(/^(?:DEMO|XA)/.test(id));
      const [json] = linksOf(text).filter((link) => link.startsWith('/graphql?'));
      const answer = await page(json!, 'application/json');
      expect(JSON.parse(answer.text)).not.toHaveProperty('errors');
    }
  });

  test('says what its sources contradict, and which to go by', async () => {
    const { text } = await page('/records/country/BHS');
    expect(text).toContain('Where sources contradict one another');
    expect(text).toContain('The hub takes no side: it is undecided.');
  });

  test.each([
    '/records/pledge/no-such-pledge',
    '/records/country/ABCDEF',
    '/records/country/ZZZ',
    '/records/plan/CFR:ZZZ',
    '/records/node/CFR:G99',
    '/records/event/%00',
    '/records/donor/%3Cscript%3E',
  ])('%s is not found, and the page helps', async (path) => {
    const { status, text, type } = await page(path);
    expect([status, type]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text).toContain('Ids are written exactly as in the list');
    expect(text).not.toContain('<script');
    const json = await page(path, 'application/json');
    expect([json.status, JSON.parse(json.text).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('a list', () => {
  test('leads on page by page until every record was there once', async () => {
    const seen: string[] = [];
    let next: string | undefined = '/records/assistance?roadmap=CFR';
    while (next) {
      const { text }: { text: string } = await page(next);
      seen.push(...[...text.matchAll(/<th scope="row"><a href="\/records\/assistance\/([^"]*)"/g)].map(([, id = '']) => id));
      next = /href="([^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    const { body } = await hub().ask<{ assistance: { totalCount: number } }>('{ assistance { totalCount } }');
    expect(seen).toHaveLength(body.data!.assistance.totalCount);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test.each([
    ['/records/pledge?kinds=CASTLE', 'PledgeKind'],
    ['/records/event?from=yesterday', 'give a year, a month or a day'],
    ['/records/assistance?countries=Atlantis', 'ISO 3166-1'],
    ['/records/pledge?after=here', 'give a cursor exactly as an earlier page returned it'],
    ['/records/plan?roadmap=NOWHERE', 'There is no roadmap NOWHERE here'],
    ['/records/support?rows=MOON', 'SupportDimension'],
  ])('%s is told what would be right', async (path, message) => {
    const { status, text } = await page(path);
    expect(status).toBe(400);
    expect(text).toContain(message);
  });
});

describe('the start page', () => {
  test('shows the figures of the graph, and each cell leads to as many records as it counts', async () => {
    const { text } = await page('/');
    const { body } = await hub().ask<{
      pledges: { totalCount: number };
      fundingSummary: Record<string, { amount: string }>;
      supportMatrix: { cells: { row: string; column: string; assistance: number; events: number; pledges: number }[] };
    }>(
      '{ pledges { totalCount } fundingSummary(filter: { roadmap: "DEMO" }) { required { amount } gap { amount } } supportMatrix { cells { row column assistance events pledges } } }',
    );
    const { pledges, fundingSummary, supportMatrix } = body.data!;
    expect(text).toContain(`<dt>Pledges</dt><dd><a href="/records/pledge?roadmap=CFR">${pledges.totalCount}</a>`);
    for (const { amount } of Object.values(fundingSummary)) expect(text).toContain(`<data value="${amount}">`);
    const cells = supportMatrix.cells.map((cell) => ({ ...cell, count: cell.assistance + cell.events + cell.pledges })).filter(({ count }) => count > 0);
    expect(cells.length).toBeGreaterThan(50);
    for (const [index, { row, column, count }] of cells.entries()) {
      const path = `/records/support?roadmap=CFR&row=${encodeURIComponent(row)}&column=${column}`;
      expect(text).toContain(`href="${path.replaceAll('&', '&amp;')}"><b>${count}</b>`);
      // Every fourth, and all that no filter can select.
      if (index % 4 > 0 && !/REGIONAL|UNALLOCATED/.test(row + column)) continue;
      expect([path, (await page(path)).text.match(/<p>(\d+) records?\./)?.[1]]).toEqual([path, String(count)]);
    }
  });

  test('loses no link within itself', async () => {
    expect(lostFragments((await page('/')).text)).toEqual([]);
  });
});
