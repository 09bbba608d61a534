import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../../../../schema/operations/', import.meta.url);

export interface Golden {
  variables: Record<string, unknown>;
  cost: Cost;
  answer: Record<string, unknown>;
}

export interface Cost {
  /** How many times a service is called. */
  subgraphCalls: number;
  /** How many SQL statements the services need at most, all together. */
  sqlStatements: number;
}

/** The names of the files that end so, without the ending. */
function namesOf(ending: '.graphql' | '.golden.json'): string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

export const operationNames = (): string[] => namesOf('.graphql');
export const goldenNames = (): string[] => namesOf('.golden.json');

export function readOperation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
}

export function readGolden(name: string): Golden {
  return JSON.parse(readFileSync(goldenFile(name), 'utf8')) as Golden;
}

export function writeGolden(name: string, golden: Golden): void {
  writeFileSync(goldenFile(name), `${JSON.stringify(golden, null, 2)}\n`);
}

function goldenFile(name: string): URL {
  return new URL(`${name}.golden.json`, FOLDER);
}

/** Questions of money are asked of the made-up roadmap, so it has to be there, also beside a PostgreSQL of one's own. */
export const WITH_DEMO = { HUB_DEMO: 'true' };
