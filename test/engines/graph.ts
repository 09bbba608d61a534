import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { BothEngines } from './engines.js';

const FOLDER = new URL('../../../schema/', import.meta.url);
const NAMES = ['reference', 'plans', 'pledges'];

/** The hub's own graph as it is committed, with the made-up world behind it. */
export async function ownGraph(): Promise<{ schema: GraphQLSchema; engines: BothEngines }> {
  const read = (name: string): string => readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
  const engines = await BothEngines.start(
    read('supergraph'),
    NAMES.map((name) => ({ name, sdl: read(name) })),
  );
  return { schema: buildSchema(read('api')), engines };
}
