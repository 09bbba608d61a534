import { describe, expect, test } from '@jest/globals';
import type { Client } from './client.js';
import { all, pages } from './paging.js';
import { clientOf, server } from './testing/harness.js';
import { json } from './testing/server.js';

/** A client of a server that gives these bodies one after the other, and the last one for ever. */
const clientOfBodies = (...bodies: object[]): Promise<Client> =>
  clientOf((_, response) => json(response, bodies[Math.min(server.received.length, bodies.length) - 1]));

const page = (ids: string[], endCursor: string | null, hasNextPage = endCursor !== null) => ({
  totalCount: 5,
  nodes: ids.map((id) => ({ id })),
  pageInfo: { hasNextPage, endCursor },
});
const pledges = (...given: Parameters<typeof page>) => ({ data: { pledges: page(...given) } });
const away = { message: 'The pledges service is away.', path: ['pledges'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'pledges' } };
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const cursors = () => server.received.map(({ body }) => body.variables.after);

describe('all', () => {
  test('gathers the records of all pages, by the cursors, with the other variables kept', async () => {
    const client = await clientOfBodies(pledges(['a', 'b'], '1'), pledges(['c', 'd'], '2'), pledges(['e'], null));
    expect(ids(await all(client.pledgeList, { donors: ['DE'], first: 2 }))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(cursors()).toEqual([undefined, '1', '2']);
    expect(server.received.map(({ body }) => body.variables)).toEqual(Array(3).fill(expect.objectContaining({ donors: ['DE'], first: 2 })));
  });

  test('takes the records of edges, and a list inside', async () => {
    const events = { totalCount: 1, edges: [{ cursor: '1', node: { id: 'a' } }], pageInfo: { hasNextPage: false, endCursor: '1' } };
    const client = await clientOfBodies({ data: { events } }, { data: { country: { plan: { activities: page(['b'], null) } } } });
    expect(ids(await all(client.eventsTimeline, {}))).toEqual(['a']);
    const activities = await all(client.countryFunding, { country: 'LC' });
    expect(activities && ids(activities)).toEqual(['b']);
  });

  test('is null where what has the list is not there, and empty where the list is', async () => {
    const client = await clientOfBodies({ data: { country: { plan: null } } }, pledges([], null));
    expect(await all(client.countryFunding, { country: 'LC' })).toBeNull();
    expect(await all(client.pledgeList, {})).toEqual([]);
  });

  test('needs to be told which of several lists', async () => {
    const client = await clientOfBodies({ data: { roadmapNode: { pledges: page(['a'], 'p', false), events: page(['b'], null) } } });
    expect(ids((await all(client.goalSupport, { node: 'CFR:G1' }, { of: 'roadmapNode.events' }))!)).toEqual(['b']);
    await expect(all(client.goalSupport, { node: 'CFR:G1' })).rejects.toThrow(
      'Say which list to follow, by `of`: one of roadmapNode.pledges, roadmapNode.assistance, roadmapNode.events.',
    );
    await expect(all(client.overlaps, {})).rejects.toThrow('This question has no list that comes in pages.');
  });

  test('gives no list of which a page, or a part of one, is missing', async () => {
    const client = await clientOfBodies(pledges(['a'], '1'), { data: { pledges: null }, errors: [away] });
    await expect(all(client.pledgeList, {})).rejects.toMatchObject({ kind: 'subgraph-unavailable', subgraph: 'pledges' });
    await server.close();
    const other = await clientOfBodies({ ...pledges(['a'], '1'), errors: [away] });
    await expect(all(other.pledgeList, {})).rejects.toMatchObject({ kind: 'subgraph-unavailable' });
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ['the one before again', '1'],
    ['none', null],
  ])('does not go round for ever when the cursor is %s', async (_, cursor) => {
    const client = await clientOfBodies(pledges(['a'], '1'), pledges(['a'], '2'), pledges(['b'], cursor, true));
    await expect(all(client.pledgeList, {})).rejects.toMatchObject({ kind: 'network-failure', reason: 'unreadable' });
    expect(server.received).toHaveLength(3);
  });

  test('begins where it is told to, and stops when it is told to', async () => {
    const controller = new AbortController();
    const client = await clientOfBodies(pledges(['c'], '2'), pledges(['d'], '3'));
    const walk = pages(client.pledgeList, { after: '1' }, { signal: controller.signal });
    await walk.next();
    expect(cursors()).toEqual(['1']);
    controller.abort(new Error('enough'));
    await expect(walk.next()).rejects.toThrow('enough');
  });

  test('goes through an operation of one’s own', async () => {
    const client = await clientOfBodies({ data: { mine: page(['a'], '1') } }, { data: { mine: page(['b'], null) } }, { data: { mine: { nodes: [] } } });
    interface Mine {
      mine: { nodes: { id: string }[] };
    }
    const mine = client.prepare<Mine, { after?: string }, 'mine'>('query ($after: String) { mine: pledges(after: $after) { nodes { id } } }', [
      { path: 'mine', after: 'after', first: null },
    ]);
    expect(ids(await all(mine, {}))).toEqual(['a', 'b']);
    await expect(all(mine, {})).rejects.toThrow('Ask for pageInfo { hasNextPage endCursor } of mine');
  });
});

describe('pages', () => {
  test('are asked for one at a time, as they are wanted', async () => {
    const client = await clientOfBodies(pledges(['a'], '1'), pledges(['b'], '2'), pledges(['c'], null));
    for await (const { data } of pages(client.pledgeList, { first: 1 })) {
      if (data.pledges?.nodes.some(({ id }) => id === 'b')) break;
    }
    expect(server.received).toHaveLength(2);
  });

  test('show what came with a page of which a part is missing, and end where the list itself is', async () => {
    const client = await clientOfBodies({ ...pledges(['a'], '1'), errors: [away] }, { data: { pledges: null }, errors: [away] });
    const walk = pages(client.pledgeList, {});
    expect((await walk.next()).value).toMatchObject({ data: { pledges: { nodes: [{ id: 'a' }] } }, errors: [{ kind: 'subgraph-unavailable' }] });
    expect((await walk.next()).value).toMatchObject({ data: { pledges: null } });
    await expect(walk.next()).rejects.toMatchObject({ subgraph: 'pledges' });
    expect(await walk.next()).toEqual({ value: undefined, done: true });
  });
});
