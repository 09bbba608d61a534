import { LoadError } from '@roadmap-hub/datastore';
import { Refusal, UserErrorCode } from './user-error.js';

const UNSTORABLE = 'A text has a character that cannot be kept: leave out NUL.';

/** What PostgreSQL calls what it refuses, and how that is told; nothing of its own words or SQL is. */
const WORDS: Record<string, (error: PgError) => [UserErrorCode, string]> = {
  // What triggers say is written for people.
  P0001: ({ message }) => [UserErrorCode.REFUSED, message],
  '23505': ({ detail }) => [UserErrorCode.ALREADY_THERE, `There is such a record already${of(detail)}.`],
  '23503': ({ detail }) => [UserErrorCode.NOT_FOUND, `Something that it names is not there${of(detail)}.`],
  '23514': ({ constraint }) => [UserErrorCode.REFUSED, `The values do not go together (${constraint ?? 'a rule of the database'}).`],
  // Two that wait for one another: one of them is sent back.
  '40P01': () => [UserErrorCode.CONFLICT, 'Somebody else was changing the same records just now. Send it again.'],
  // A NUL in a text, and in one within JSON.
  '22021': () => [UserErrorCode.INVALID, UNSTORABLE],
  '22P05': () => [UserErrorCode.INVALID, UNSTORABLE],
  '22003': () => [UserErrorCode.INVALID, 'A number is larger than can be kept.'],
  '23502': ({ column }) => [UserErrorCode.REQUIRED, `${column ?? 'A value'} is missing.`],
};

interface PgError {
  code?: string;
  message: string;
  detail?: string;
  constraint?: string;
  column?: string;
}

/** A refusal in words for what the database refuses; anything else as it was. */
export function databaseError(error: unknown): unknown {
  // Why a part of a record was refused is known to its cause; its own reason is the database's words.
  if (error instanceof LoadError && error.cause !== undefined) return databaseError(error.cause);
  const { driverError = error } = error as { driverError?: PgError };
  const words = WORDS[(driverError as PgError).code ?? ''];
  if (!words) return error;
  const [code, message] = words(driverError as PgError);
  return new Refusal([{ code, message, path: ['input'] }]);
}

/** The same where a mutation ends: anything that is no refusal is thrown on. */
export function refusalOf(error: unknown): Refusal {
  const told = databaseError(error);
  if (told instanceof Refusal) return told;
  throw told;
}

/** `(id)=(PL-1)` in the detail of an error, as `: id PL-1`. */
function of(detail = ''): string {
  const [, column, value] = /\(([\w, ]+)\)=\((.*?)\)/.exec(detail) ?? [];
  return column === undefined ? '' : `: ${column} ${value}`;
}
