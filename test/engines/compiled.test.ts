import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { CompiledOperations } from '@roadmap-hub/subgraph';
import { execute, type GraphQLError, type GraphQLSchema, isAbstractType, isObjectType, parse } from 'graphql';
import { told } from './differ.js';
import { generateOperation } from './generate/operation.js';
import { Entities } from './world/entities.js';
import { happens } from './world/hash.js';
import { type Mishaps, resolver, type Thing } from './world/values.js';

const FOLDER = new URL('../../../schema/', import.meta.url);
const OPERATIONS = 30;
const WORLDS: [string, Mishaps][] = [
  ['while all is well', { null: 8, error: 0, nonNull: 0, noEntity: 0 }],
  ['with failing fields', { null: 8, error: 4, nonNull: 0, noEntity: 0 }],
  ['with nulls that go up', { null: 8, error: 3, nonNull: 3, noEntity: 0 }],
];
/** What only the gateway asks, and asks in its own way. */
const WITHOUT = ['_entities', '_service'];

/** A service's schema over the made-up world, of which some values may have to be waited for, and come in any order. */
function service(name: string, mishaps: Mishaps, latePercent: number): GraphQLSchema {
  const sdl = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl) });
  const world = resolver(new Entities([sdl]), mishaps);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type))
      type.resolveType = ({ __typename, identity }: Thing) => (happens(latePercent, 'late', identity) ? late(() => __typename) : __typename);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = (source: Thing | undefined, args, context, info) => {
        const find = () => world(source, args, context, info);
        return happens(latePercent, 'late', source?.identity ?? '', info.fieldName) ? late(find) : find();
      };
  }
  return schema;
}

async function late<T>(value: () => T): Promise<T> {
  await new Promise((resolve) => setImmediate(resolve));
  return value();
}

function plain({ data, errors }: { data?: unknown; errors?: readonly GraphQLError[] | undefined }) {
  return JSON.parse(JSON.stringify({ data, errors }));
}

describe.each(['reference', 'plans', 'pledges'])('what is compiled of operations for %s', (name) => {
  test.each(WORLDS)('answers as graphql-js does, %s', async (_, mishaps) => {
    // At once: with values to wait for, graphql-js leaves rejections that nobody handles where null goes up.
    const schema = service(name, mishaps, 0);
    const operations = new CompiledOperations(service(name, mishaps, 30));
    let compared = 0;
    for (let seed = 1; seed <= OPERATIONS; seed += 1) {
      const { query, variables } = generateOperation(schema, seed, { without: WITHOUT });
      const compiled = operations.ofText(query, variables);
      if (!compiled) continue;
      const expected = plain(await execute({ schema, document: parse(query), variableValues: variables }));
      const received = plain(await compiled.execute({}));
      compared += 1;
      expect({ seed, query, data: JSON.stringify(received.data) }).toEqual({ seed, query, data: JSON.stringify(expected.data) });
      expect({ seed, query, errors: told(received) }).toEqual({ seed, query, errors: told(expected) });
    }
    // What asks about the schema is not compiled, nor what the made-up variables are wrong for.
    expect(compared).toBeGreaterThan(OPERATIONS / 2);
  });
});
