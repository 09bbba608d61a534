import { expect, test } from '@jest/globals';
import { oneHub } from '../harness/for-each-hub.js';

const hub = oneHub({ env: { HUB_DEMO: 'true' } });

interface Way {
  what: string;
  query: string;
  /** Ends of the way, which must have been reached. */
  reached: (data: string) => boolean;
}

/** Each way in one request, there and back. */
const WAYS: Way[] = [
  {
    what: 'pledge > allocations > activity > links > node, and back from the node to pledges',
    query: `query ($first: Int) { pledges(filter: { roadmap: "DEMO" }, first: $first) { nodes { id allocations { id activity { id roadmapLinks { weight
      node { id pledges(first: $first) { totalCount nodes { id } } } } } } } } }`,
    reached: (data) => /"roadmapLinks":\[\{"weight":"[\d.]+","node":\{"id":"DEMO:[\d.]+","pledges":\{"totalCount":[1-9]/.test(data),
  },
  {
    what: 'activity > allocations > pledge > allocations > activity',
    query: `query ($first: Int) { planActivities(filter: { roadmap: "DEMO" }, first: $first) { nodes { id allocations { pledge { id allocations { activity { id title } } } } } } }`,
    reached: (data) => /"allocations":\[\{"pledge":\{"id":"DEMO-P\d+","allocations":\[\{"activity":\{"id":"DEMO:XA/.test(data),
  },
  {
    what: 'donor > pledges > allocations > country > plan',
    query: `query ($first: Int) { donor(id: "DEMO-D05") { pledges(roadmap: "DEMO", first: $first) { nodes { allocations { country { iso3 plan(roadmap: "DEMO") { id title } } } } } } }`,
    reached: (data) => /"country":\{"iso3":"XA\w","plan":\{"id":"DEMO:XA/.test(data),
  },
  {
    what: 'the largest gaps > activity > plan, links > node, donors to ask',
    query: `query ($first: Int) { fundingGaps(filter: { roadmap: "DEMO" }, first: $first) { nodes { activity { id plan { id title } roadmapLinks { node { id title } } } matchingDonors { id name } } } }`,
    reached: (data) => /"plan":\{"id":"DEMO:XA\w","title":"SYNTHETIC/.test(data) && /"matchingDonors":\[\{"id":"DEMO-D\d+","name":/.test(data),
  },
];

test.each(WAYS)('$what: in one request, at a cost that does not grow with the page', async ({ query, reached }) => {
  const at = async (first: number) => {
    const { body } = await hub().ask<object>(query, { first }, { 'x-hub-cost': '1' });
    expect(body.errors).toBeUndefined();
    return { data: JSON.stringify(body.data), cost: body.extensions!.hub! };
  };
  const small = await at(5);
  const large = await at(50);
  expect(large.data.length).toBeGreaterThan(3 * small.data.length);
  expect(reached(large.data)).toBe(true);
  expect(large.cost.subgraphCalls).toBe(small.cost.subgraphCalls);
  // Lists may meet in one statement or in a few, whatever their length.
  expect(large.cost.sqlStatements).toBeLessThanOrEqual(small.cost.sqlStatements + 2);
  expect(large.cost.sqlStatements).toBeLessThanOrEqual(20);
});
