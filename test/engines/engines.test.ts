import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { tryOut } from './differ.js';
import type { BothEngines } from './engines.js';
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
