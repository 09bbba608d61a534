import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../folders.js';
import { type Answer, post } from './ask.js';
import { difference } from './difference.js';

const FOLDER = join(ROOT, 'schema/operations');

/** What may differ between gateways, and why. */
const EXPLAINED: { operation: string; why: string }[] = [];

export interface Compared {
  operation: string;
  /** Null when both answers are the same. */
  difference: string | null;
  explained: string | undefined;
}

/** Asks two gateways all named questions with their examples, and compares data and errors. */
export async function compareOperations(expected: string, other: string): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'))) {
    const operation = file.replace('.graphql', '');
    const body = JSON.stringify({ operationName: operation, query: readFileSync(join(FOLDER, file), 'utf8'), variables: variablesOf(operation) });
    const [ours, theirs] = await Promise.all([post(expected, body), post(other, body)]);
    const found = difference(comparable(ours), comparable(theirs));
    compared.push({ operation, difference: found, explained: EXPLAINED.find((one) => one.operation === operation)?.why });
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
