import { readBook, Unreadable } from '@roadmap-hub/exchange';
import { type Filled, type Problem, placed, problem, readFilled } from '@roadmap-hub/sheets';
import { type Context, requireOwner } from '@roadmap-hub/subgraph';
import { check } from '../check.js';
import { enter } from '../enter.js';
import { standing } from '../enterable.js';
import { EntryOperation } from '../entry/entry.enums.js';
import type { EntryInput } from '../input/entry.input.js';
import type { RecordType } from '../record-type.js';
import { inTransaction } from '../transaction.js';
import { Refusal, type UserError, UserErrorCode } from '../user-error.js';
import { type Compared, compare, type Wanted } from './changes.js';
import { ImportDifferenceKind, type ImportPayload, SheetFormat } from './import.types.js';
import type { Material } from './material.js';

/** Records that one file may change: each is tried anew at every step, so that more would take longer than anybody waits. */
const MOST_CHANGES = 5_000;

/** A file that somebody sends. */
export interface Sent {
  scope: string;
  /** In base64. */
  file: string;
  format: SheetFormat;
  dryRun: boolean;
  /** Whether records that the file has no more are meant to be withdrawn. */
  withdraw: boolean;
  options: EntryInput | null;
}

/** Takes a file as one entry, or says cell by cell why not. A dry run goes all the way and undoes it. */
export async function importMaterial(context: Context, material: Material, sent: Sent): Promise<ImportPayload> {
  const { scope, dryRun } = sent;
  requireOwner(context.identity, material.needed, material.owners(scope));
  const filled = await readSent(material, sent);
  if (filled.problems.length > 0) return payload(sent, null, filled.problems);
  const compared = await inTransaction(context, (db) => compare(db, material, scope, filled));
  if (compared.problems.length > 0) return payload(sent, compared, compared.problems);
  const refused = refuseWhole(material, sent, compared);
  if (refused.length > 0) return payload(sent, compared, [], { userErrors: refused });
  if (compared.wanted.length === 0) return payload(sent, compared, []);
  requireOwner(context.identity, material.needed, compared.document.owners);
  const became = dryRun ? await rehearse(context, material, scope, compared) : await take(context, material, sent, compared);
  const { problems, others } = sorted(became.userErrors, compared.wanted);
  return payload(sent, compared, problems, { ...became, userErrors: others });
}

interface Became {
  entryId: string | null;
  warnings: readonly UserError[];
  userErrors: readonly UserError[];
}

async function readSent({ layout }: Material, { file, format }: Sent): Promise<Filled> {
  const fault = (found: Problem): Filled => ({ records: [], sheets: [], problems: [found] });
  const text = file.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return fault(problem({ message: 'The file is not in base64.' }));
  try {
    return readFilled(layout, await readBook(format === SheetFormat.XLSX ? 'xlsx' : 'csv', Buffer.from(text, 'base64')));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { sheet = null, row = null, column = null } = error.place;
    return fault(problem({ sheet, row, cell: row !== null && column !== null ? `${column}${row}` : null, message: error.message }));
  }
}

/** What is wrong with the whole before any record is looked at. */
function refuseWhole({ noun }: Material, { dryRun, withdraw }: Sent, { wanted }: Compared): UserError[] {
  if (wanted.length > MOST_CHANGES) {
    const message = `The file changes ${wanted.length} records; at most ${MOST_CHANGES} are changed at once. Bring it in steps: first a file with some of the new rows, and when that is published the next with those and more.`;
    return [{ code: UserErrorCode.REFUSED, message, path: ['file'] }];
  }
  if (dryRun) return [];
  const gone = wanted.filter(({ kind }) => kind === ImportDifferenceKind.WITHDRAWN);
  if (gone.length > 0 && !withdraw) {
    const named = gone.slice(0, 5).map(({ change }) => change.id);
    const message = `${gone.length} records of the ${noun} stand and are not in the file, such as ${named.join(', ')}. Put them back, or say that they are meant to be withdrawn.`;
    return [{ code: UserErrorCode.REFUSED, message, path: ['withdraw'] }];
  }
  if (wanted.length === 0) return [{ code: UserErrorCode.REFUSED, message: 'The file changes nothing.', path: ['file'] }];
  return [];
}

/** As far as publishing, and back. */
function rehearse(context: Context, { bundle }: Material, scope: string, { document }: Compared): Promise<Became> {
  return inTransaction(context, async (db) => {
    const before = await standing(db, bundle.kind, scope);
    const target = { id: scope, operation: before ? EntryOperation.AMEND : EntryOperation.CREATE, now: new Date() };
    try {
      return { entryId: null, warnings: await check(bundle, { ...document, [bundle.kind.key]: scope }, db, target, context.service.today()), userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { entryId: null, warnings: [], userErrors: error.userErrors };
    }
  });
}

async function take(context: Context, { bundle, needed }: Material, { scope, options }: Sent, { document }: Compared): Promise<Became> {
  const before = await inTransaction(context, (db) => standing(db, bundle.kind, scope));
  const operation = before ? EntryOperation.AMEND : EntryOperation.CREATE;
  return enter(context, { enterable: bundle, permission: needed, operation, id: scope, change: document, options });
}

/** What is of a record goes to its place in the file; of one that the file has no more, to its sheet. */
function sorted(errors: readonly UserError[], wanted: readonly Wanted[]): { problems: Problem[]; others: UserError[] } {
  const problems: Problem[] = [];
  const others: UserError[] = [];
  for (const error of errors) {
    const [, list, index, ...path] = error.path;
    const found = list === 'changes' ? wanted[Number(index)] : undefined;
    if (!found) others.push(error);
    else if (found.difference.filled) problems.push(placed(found.difference.filled, path, error.message));
    else problems.push(problem({ sheet: found.difference.sheet.name, message: `${found.change.id}: ${error.message}` }));
  }
  return { problems, others };
}

function payload({ dryRun }: Sent, compared: Compared | null, problems: readonly Problem[], became: Partial<Became> = {}): ImportPayload {
  const { wanted = [], unchanged = 0 } = compared ?? {};
  const count = (kind: ImportDifferenceKind) => wanted.filter((one) => one.kind === kind).length;
  const whole: UserError[] =
    problems.length === 0 ? [] : [{ code: UserErrorCode.INVALID, message: `The file has ${problems.length} faults; nothing of it was taken.`, path: ['file'] }];
  return {
    entryId: became.entryId ?? null,
    dryRun,
    counts: {
      created: count(ImportDifferenceKind.CREATED),
      changed: count(ImportDifferenceKind.CHANGED),
      restored: count(ImportDifferenceKind.RESTORED),
      withdrawn: count(ImportDifferenceKind.WITHDRAWN),
      unchanged,
    },
    differences: wanted.map(({ kind, change, difference }) => ({
      kind,
      type: change.type as RecordType,
      record: change.id,
      sheet: difference.sheet.name,
      row: difference.filled?.row.number ?? null,
      fields: kind === ImportDifferenceKind.CHANGED ? Object.keys(difference.changes).sort() : [],
    })),
    problems: [...problems],
    warnings: [...(became.warnings ?? [])],
    userErrors: [...whole, ...(became.userErrors ?? [])],
  };
}
