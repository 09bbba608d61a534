import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { tryOut } from './differ.js';
import { ask, type BothEngines } from './engines.js';
import { ownGraph } from './graph.js';

/** `npm run test:engines` tries out as many as there is time for, other ones every time. */
const OPERATIONS = 200;
const GROUPS = 10;

let engines: BothEngines;
let schema: GraphQLSchema;
beforeAll(async () => {
  ({ engines, schema } = await ownGraph());
});
afterAll(() => engines.stop());

test.each(Array.from({ length: GROUPS }, (_, group) => group))(
  "operations made by chance, group %i: the hub's own engine answers as it should",
  async (group) => {
    const size = OPERATIONS / GROUPS;
    for (let seed = group * size; seed < (group + 1) * size; seed += 1) {
      const { fault, asked } = await tryOut(engines, schema, seed);
      expect({ seed, query: asked.query, variables: asked.variables, fault }).toEqual({
        seed,
        query: asked.query,
        variables: asked.variables,
        fault: undefined,
      });
    }
  },
);

test("what only one type was asked for leads nowhere from the others: the hub's own engine asks no service for it", async () => {
  for (const service of engines.services) Object.assign(service, { away: false, mishaps: { null: 0, error: 0, nonNull: 0, noEntity: 0 } });
  const pledges = engines.services.find(({ name }) => name === 'pledges');
  const query = `{ event(id: "é \\"quoted\\"4") { nodes { __typename recordStatus ... on RoadmapItem { same: recordStatus recordStatus roadmap { supportStatements { phases } } } } } }`;
  const calls = pledges?.calls;
  const { data } = await ask(engines.hub, query);
  expect(data).toEqual({ event: { nodes: [{ __typename: expect.not.stringMatching('RoadmapItem'), recordStatus: expect.any(String) }] } });
  expect(pledges?.calls).toBe(calls);
});
