import { describe, expect, test } from '@jest/globals';
import { oneHub } from '../harness/for-each-hub.js';
import { copyRow } from './copy-row.js';
import { inOrder, ROOTS } from './roots.js';
import { PAGE, walk } from './walk.js';

const hub = oneHub();
const pageOf = (data: { page: unknown }): unknown => data.page;

function questionOf(field: string, orderBy: string | null): string {
  return `query ($first: Int, $after: String) { page: ${field}(${orderBy ? `orderBy: ${orderBy}, ` : ''}first: $first, after: $after) ${PAGE} }`;
}

describe.each(ROOTS)('$field', ({ field, orders, insertion }) => {
  describe.each(orders)('by $name', (order) => {
    test.each([1, 7, 500])('in pages of %d gives each record once, in order', async (first) => {
      const { ids, pages } = await walk(hub(), questionOf(field, order.name), pageOf, first);
      expect(ids).toEqual(inOrder(order));
      expect(pages).toBe(Math.max(1, Math.ceil(ids.length / first)));
    });
  });

  test('without an order has the one that is promised as the default', async () => {
    const { ids } = await walk(hub(), questionOf(field, null), pageOf, 7);
    expect(ids).toEqual(inOrder(orders[0] as (typeof orders)[0]));
  });

  test('gives each record once also when rows are put in before and behind the page', async () => {
    const [order = { name: null, descending: false, records: [] }] = orders;
    const made: { id: string; undo(): Promise<void> }[] = [];
    try {
      const { ids } = await walk(hub(), questionOf(field, order.name), pageOf, 5, async (page) => {
        if (page !== 2) return;
        made.push(await copyRow(hub().adminUrl(), insertion.table, insertion.column, insertion.first));
        made.push(await copyRow(hub().adminUrl(), insertion.table, insertion.column, insertion.last));
      });
      const [before, behind] = made.map(({ id }) => id);
      expect(ids).not.toContain(before);
      expect(ids.filter((id) => id === behind)).toHaveLength(1);
      expect(ids.filter((id) => id !== behind)).toEqual(inOrder(order));
    } finally {
      for (const { undo } of made) await undo();
    }
  });
});

/** Connections below a record, each with more than one page. */
const NESTED: [path: string, question: string][] = [
  ['country.events', 'country(code: "GUY") { page: events(first: $first, after: $after)'],
  ['country.pledges', 'country(code: "GUY") { page: pledges(first: $first, after: $after)'],
  ['country.assistance', 'country(code: "GUY") { page: assistance(first: $first, after: $after)'],
  ['roadmapNode.events', 'roadmapNode(id: "CFR:G4") { page: events(first: $first, after: $after)'],
  ['roadmapNode.pledges', 'roadmapNode(id: "CFR:G3") { page: pledges(first: $first, after: $after)'],
  ['roadmapNode.assistance', 'roadmapNode(id: "CFR:G3") { page: assistance(first: $first, after: $after)'],
  ['donor.pledges', 'donor(id: "US") { page: pledges(first: $first, after: $after)'],
  ['donor.fundedAssistance', 'donor(id: "DE") { page: fundedAssistance(first: $first, after: $after)'],
  ['organisation.assistance', 'organisation(id: "UNLIREC") { page: assistance(first: $first, after: $after)'],
  ['nationalActionPlan.events', 'nationalActionPlan(id: "CFR:TTO") { page: events(first: $first, after: $after)'],
];

test.each(NESTED)('%s pages too', async (_path, question) => {
  const query = `query ($first: Int, $after: String) { parent: ${question} ${PAGE} } }`;
  const find = (data: { parent: { page: unknown } }): unknown => data.parent.page;
  const whole = await walk(hub(), query, find, 500);
  expect(whole.pages).toBe(1);
  expect(whole.ids.length).toBeGreaterThan(1);
  expect(new Set(whole.ids).size).toBe(whole.ids.length);
  expect(await walk(hub(), query, find, 1)).toEqual({ ids: whole.ids, pages: whole.ids.length });
  const { body } = await hub().ask<{ parent: { page: { totalCount: number } } }>(query, { first: 1 });
  expect(body.data?.parent.page.totalCount).toBe(whole.ids.length);
});

describe('what is no page', () => {
  const range = 'give a whole number from 1 to 500';
  const exact = 'give a cursor exactly as an earlier page returned it';
  const broken = [
    ['first', 0, range],
    ['first', -1, range],
    ['after', 'nonsense', exact],
    ['after', '', exact],
    ['after', Buffer.from('["DATE_DESC","2021"]').toString('base64url'), exact],
    ['after', Buffer.from('["DATE_DESC",1,"x"]').toString('base64url'), exact],
    ['after', Buffer.from('["DATE_DESC","2021\\u0000","x"]').toString('base64url'), exact],
  ] as const;

  test.each(broken)('%s: %j is refused', async (argument, received, allowed) => {
    const { status, body } = await hub().ask('query ($first: Int, $after: String) { events(first: $first, after: $after) { totalCount nodes { id } } }', {
      [argument]: received,
    });
    expect(status).toBe(200);
    expect(body.data).toEqual({ events: null });
    expect(body.errors).toMatchObject([{ path: ['events'], extensions: { code: 'BAD_USER_INPUT', argument, received, allowed } }]);
  });

  test.each(broken)('below a record, %s: %j is refused as well', async (argument, received, allowed) => {
    const query = 'query ($first: Int, $after: String) { country(code: "LC") { iso3 events(first: $first, after: $after) { nodes { id } } } }';
    const { body } = await hub().ask(query, { [argument]: received });
    expect(body.data).toEqual({ country: { iso3: 'LCA', events: null } });
    expect(body.errors).toMatchObject([{ path: ['country', 'events'], extensions: { code: 'BAD_USER_INPUT', argument, received, allowed } }]);
  });

  test.each(['{ events(first: 501) { totalCount } }', '{ country(code: "LC") { iso3 events(first: 501) { totalCount } } }'])(
    'more entries than a page may have are refused before anything is asked: %s',
    async (query) => {
      const { status, body } = await hub().ask(query);
      expect(status).toBe(400);
      expect(body.data).toBeUndefined();
      expect(body.errors).toMatchObject([{ message: expect.stringContaining('500'), extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  test('a cursor of another order is refused, and says which order it is of', async () => {
    const first = await hub().ask<{ events: { pageInfo: { endCursor: string } } }>('{ events(first: 3, orderBy: DATE_ASC) { pageInfo { endCursor } } }');
    const after = first.body.data?.events.pageInfo.endCursor;
    const { body } = await hub().ask('query ($after: String) { events(first: 3, orderBy: DATE_DESC, after: $after) { nodes { id } } }', { after });
    expect(body.data).toEqual({ events: null });
    expect(body.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'after', received: after, allowed: expect.stringContaining('DATE_ASC') } },
    ]);
  });

  test('behind the last record there is an empty page', async () => {
    const last = await hub().ask<{ events: { pageInfo: { endCursor: string } } }>('{ events(first: 500) { pageInfo { endCursor } } }');
    const after = last.body.data?.events.pageInfo.endCursor;
    const { body } = await hub().ask(`query ($after: String) { events(after: $after) ${PAGE} }`, { after });
    const pageInfo = { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null };
    expect(body.data).toEqual({ events: { nodes: [], edges: [], pageInfo, totalCount: 36 } });
  });
});
