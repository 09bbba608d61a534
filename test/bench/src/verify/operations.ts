import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from '../contestants/contestant.js';
import type { ContestantName } from '../contestants/names.js';
import { ROOT } from '../folders.js';
import { type Answer, post } from './ask.js';
import { difference } from './difference.js';

const FOLDER = join(ROOT, 'schema/operations');

const FIELD_MERGING = 'Hive Router’s runtime for JavaScript does not merge two selections of one list field: it keeps the first, or both one after the other';
const INTERFACE_OBJECTS =
  'Hive Gateway’s default runtime asks no interface object about a node that a field of Query gives by itself (roadmapNode); about those of lists it does';

/** What differs in the versions that are installed here, where, and why. Anything else fails. */
const EXPLAINED: { gateway: ContestantName; operation: string; path: string; why: string }[] = [
  { gateway: 'hive', operation: 'GapsOfGoal', path: 'data.roadmapNode.funding', why: INTERFACE_OBJECTS },
  { gateway: 'hive', operation: 'GoalSupport', path: 'data.roadmapNode.priorities', why: INTERFACE_OBJECTS },
  { gateway: 'hive-rust', operation: 'FundingMatrix', path: 'data.fundingMatrix.total.excluded.0.pledges', why: FIELD_MERGING },
];

export interface Compared {
  operation: string;
  /** Null when both answers are the same. */
  difference: string | null;
  explained: string | undefined;
}

/** Asks a hub and another gateway all named questions with their examples, and compares data and errors. */
export async function compareOperations(hub: string, { name, url }: Pick<Contestant, 'name' | 'url'>): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'))) {
    const operation = file.replace('.graphql', '');
    const body = JSON.stringify({ operationName: operation, query: readFileSync(join(FOLDER, file), 'utf8'), variables: variablesOf(operation) });
    const [ours, theirs] = await Promise.all([post(hub, body), post(url, body)]);
    const found = difference(comparable(ours), comparable(theirs));
    const explained = EXPLAINED.find((one) => one.gateway === name && one.operation === operation && found?.startsWith(`${one.path} `));
    compared.push({ operation, difference: found, explained: explained?.why });
  }
  return compared;
}

function variablesOf(operation: string): object {
  const golden = join(FOLDER, `${operation}.golden.json`);
  return existsSync(golden) ? (JSON.parse(readFileSync(golden, 'utf8')) as { variables: object }).variables : {};
}

/** Words and extensions of errors are each gateway's own; where they stand is not. */
function comparable(text: string): unknown {
  const { data, errors = [] } = JSON.parse(text) as Answer;
  return { data, errors: errors.map(({ path }) => path) };
}
