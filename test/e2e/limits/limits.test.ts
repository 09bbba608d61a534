import { describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { readGolden, readOperation, WITH_DEMO } from '../golden/operations.js';
import { oneHub } from '../harness/for-each-hub.js';

/** What newcomers have; other suites ask more in a minute than anybody is given. */
const DEFAULT_BUDGETS = { HUB_BUDGET_ANONYMOUS: '' };

describe('to whoever shows nothing, a hub', () => {
  const hub = oneHub({ env: { ...WITH_DEMO, ...DEFAULT_BUDGETS } });

  const post = (query: string, variables: object = {}) =>
    fetch(`${hub().url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });

  /** What is left of how much, and when that was so. */
  async function budget(): Promise<{ left: number; minute: number; at: number }> {
    const { headers, ok } = await post('{ __typename }');
    const [, left] = /;r=(\d+)/.exec(headers.get('ratelimit') ?? '') ?? [];
    const [, minute] = /;q=(\d+);w=60/.exec(headers.get('ratelimit-policy') ?? '') ?? [];
    expect(ok).toBe(true);
    return { left: Number(left), minute: Number(minute), at: performance.now() };
  }

  test('speaks GraphQL over HTTP: all audits of the specification pass', async () => {
    const results = await auditServer({ url: `${hub().url}/graphql` });
    expect(results.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => ({ id, name, status }))).toEqual([]);
    expect(results).toHaveLength(61);
  });

  test('can be explored all day: a minute gives more than a look at everything takes', async () => {
    const before = await budget();
    const pages = [
      '/',
      '/explorer',
      '/records/pledge?roadmap=DEMO',
      '/records/plan/CFR:LCA',
      '/export',
      '/feeds/open-needs.json',
      '/schema.graphql',
      '/dashboards',
    ];
    const dashboards = ['support-matrix', 'funding-coverage', 'pledge-life'].flatMap((slug) => [
      `/dashboards/${slug}?roadmap=DEMO`,
      `/dashboards/${slug}.svg?roadmap=DEMO`,
    ]);
    for (const path of [...pages, ...dashboards, '/export/pledges.csv', '/export/events.xlsx']) {
      const response = await fetch(hub().url + path);
      expect([path, response.status]).toEqual([path, 200]);
      await response.arrayBuffer();
    }
    for (const name of ['SupportMatrix', 'CountryPlan', 'FundingMatrix']) {
      expect((await hub().ask(readOperation(name), readGolden(name).variables)).status).toBe(200);
    }
    const after = await budget();
    const flowedIn = ((after.at - before.at) * before.minute) / 60_000;
    expect(before.left - after.left + flowedIn).toBeLessThan(before.minute);
  });

  test('gives two hundred pages of fifty pledges within a minute', async () => {
    const query = readOperation('PledgeList');
    const started = performance.now();
    let after: string | null = null;
    for (let page = 0; page < 200; page += 1) {
      const response = await post(query, { roadmap: 'DEMO', first: 50, after });
      expect([page, response.status]).toEqual([page, 200]);
      const { data } = (await response.json()) as { data: { pledges: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } };
      expect(data.pledges.nodes.length).toBeGreaterThan(0);
      after = data.pledges.pageInfo.hasNextPage ? data.pledges.pageInfo.endCursor : null;
    }
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  test('cuts a flood, stays well, and lets in again after the time that it tells', async () => {
    // Each another question: the same one is answered from what is kept, for next to nothing.
    const flood = (turn: number) => `{ ${Array.from({ length: 25 }, (_, index) => `f${turn}_${index}: fundingSummary { recordCount }`).join(' ')} }`;
    const asked: { status: number; wait: number; text: string }[] = [];
    do {
      const response = await post(flood(asked.length));
      asked.push({ status: response.status, wait: Number(response.headers.get('retry-after')), text: await response.text() });
    } while (asked.at(-1)?.status === 200 && asked.length < 200);
    expect(asked.length).toBeGreaterThan(5);
    const { status, wait = 0, text } = asked.at(-1) ?? {};
    expect({ status, text }).toEqual({ status: 429, text: expect.stringContaining('"BUDGET_SPENT"') });
    expect(wait).toBeGreaterThan(0);
    expect((await fetch(`${hub().url}/health/ready`)).status).toBe(200);
    // A clock of the test's own would not be the hub's: this is the one place that waits for what was promised.
    await new Promise((resolve) => setTimeout(resolve, wait * 1_000));
    expect((await post(flood(0))).status).toBe(200);
  });
});

describe('a hub that answers known operations only', () => {
  const hub = oneHub({ env: { HUB_OPERATIONS: 'known' } });

  test('answers its named questions, whole or by name, and its pages, and nothing else', async () => {
    expect((await hub().ask(readOperation('RoadmapTree'), readGolden('RoadmapTree').variables)).status).toBe(200);
    const named = await fetch(`${hub().url}/graphql?documentId=HubStatus`);
    expect(((await named.json()) as { data: object }).data).toHaveProperty('hubStatus');
    for (const path of ['/', '/records/plan/CFR:LCA', '/dashboards/plan-board', '/export/organisations.csv', '/feeds/open-needs.json']) {
      const response = await fetch(hub().url + path);
      expect([path, response.status]).toEqual([path, 200]);
      await response.arrayBuffer();
    }
    const { status, body } = await hub().ask('{ roadmaps { code } }');
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'OPERATION_NOT_KNOWN']);
  });
});
