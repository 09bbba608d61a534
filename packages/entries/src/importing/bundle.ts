import type { RecordKind } from '@roadmap-hub/datastore';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { databaseError } from '../database-error.js';
import { applyRecord, type Document, type Enterable, type Finding, type Standing, standing, type Target } from '../enterable.js';
import { EntryOperation } from '../entry/entry.enums.js';
import { mayGoOn } from '../transaction.js';
import { Refusal, type UserError, UserErrorCode } from '../user-error.js';
import { ofIssue } from '../zod-issue.js';

/** One record of several that are entered together. */
export interface BundleChange {
  /** Of its record, as kinds are called. */
  type: string;
  id: string;
  operation: EntryOperation.CREATE | EntryOperation.AMEND | EntryOperation.WITHDRAW;
  /** The revision that it was made on; null for a new record. */
  base: number | null;
  /** The record as it would be; null where it is withdrawn. */
  document: Document | null;
}

/** Several records entered as one: judged together, and published in one transaction or not at all. */
export interface BundleDocument extends Document {
  roadmap: string | null;
  /** Whose all its records are. */
  owners: string[];
  /** In the order in which they are made: what others name comes before them. */
  changes: BundleChange[];
}

interface Bundling {
  /** The record that the bundle is entered of: a roadmap, a plan, a donor. */
  kind: RecordKind;
  /** The kind of entry, as no record is called. */
  type: string;
  noun: string;
  /** What its records are; each is judged and made by its own rules. */
  parts: readonly Enterable[];
  /** What is wrong with the whole. */
  refuse?(changes: readonly BundleChange[], db: EntityManager): Promise<UserError[]>;
  /** What the rules of data quality find of the whole; by default what they find of each record. */
  review?(changes: readonly BundleChange[], db: EntityManager, today: string): Promise<Finding[]>;
}

/** An entry of several records at once. */
export function bundleOf({ kind, type, noun, parts, refuse, review }: Bundling): Enterable<BundleDocument> {
  const known = new Map(parts.map((part) => [part.kind.type, part]));
  const partOf = ({ type: wanted }: BundleChange): Enterable => {
    const part = known.get(wanted);
    if (!part) throw new Error(`a ${noun} has no records of the type ${wanted}`);
    return part;
  };
  return {
    kind: { ...kind, type, owners: ({ owners }: { owners?: string[] }) => owners ?? [] },
    recordType: kind.type,
    noun,
    schema: z.looseObject({ roadmap: z.string().nullable(), owners: z.array(z.string()), changes: z.array(z.looseObject({})) }) as never,
    newId: (document) => document[kind.key] as string,
    complete: async (document) => {
      const { roadmap, owners, changes } = document as BundleDocument;
      return { [kind.key]: document[kind.key], roadmap, owners, changes };
    },
    creates: ({ changes }) =>
      parts.map((part) => ({
        kind: part.kind,
        ids: (changes as BundleChange[]).filter(({ type: of, base }) => of === part.kind.type && base === null).map(({ id }) => id),
      })),
    refuse: async ({ changes }, db) => (await refuse?.(changes, db)) ?? [],
    review: async ({ changes }, db, today) => {
      if (review) return review(changes, db, today);
      const found: Finding[] = [];
      for (const change of changes) if (change.document) found.push(...((await partOf(change).review?.(change.document, db, today, change.operation)) ?? []));
      return found;
    },
    apply: async (document, db, target) => {
      // Of all before any is made: one may move others along, which is no change by somebody else.
      const befores: (Standing | null)[] = [];
      for (const change of document.changes) befores.push(await standing(db, partOf(change).kind, change.id));
      const stale = document.changes.flatMap((change, index) => refuseStale(partOf(change), change, befores[index] ?? null, index));
      if (stale.length > 0) throw new Refusal(stale);
      const faults: UserError[] = [];
      for (const [index, change] of document.changes.entries()) {
        mayGoOn(db);
        faults.push(...(await make(partOf(change), change, befores[index] ?? null, document.owners, db, target)).map((fault) => within(index, fault)));
      }
      if (faults.length > 0) throw new Refusal(faults);
    },
  };
}

/** Makes one record, or says what is wrong with it; the others are looked at nevertheless. */
async function make(part: Enterable, change: BundleChange, before: Standing | null, owners: readonly string[], db: EntityManager, { now }: Target) {
  const { id, operation } = change;
  await db.query('savepoint one');
  try {
    const document = change.document === null ? (before?.document ?? {}) : await sound(part, { ...change.document, [part.kind.key]: id }, before, db);
    const foreign = [...part.kind.owners(document as never), ...(before?.owners ?? [])].find((owner) => !owners.includes(owner));
    if (foreign) throw Refusal.of(UserErrorCode.REFUSED, `${id} is of ${foreign}, for whom this was not entered.`, 'input');
    const refused = await (operation === EntryOperation.WITHDRAW ? part.refuseWithdrawal?.(document, db) : part.refuse?.(document, db));
    if (refused && refused.length > 0) throw new Refusal(refused);
    const target = { id, operation, now };
    if (part.apply) await part.apply(document, db, target);
    else await applyRecord(part.kind, document, db, target);
    await db.query('release savepoint one');
    return [];
  } catch (error) {
    const told = databaseError(error);
    if (!(told instanceof Refusal)) throw told;
    await db.query('rollback to savepoint one');
    await db.query('release savepoint one');
    return told.userErrors;
  }
}

/** The document with what follows from others, of its form. @throws Refusal */
async function sound(part: Enterable, document: Document, before: Standing | null, db: EntityManager): Promise<Document> {
  const complete = part.complete ? await part.complete(document, db, before) : document;
  const parsed = part.schema.safeParse(complete);
  if (!parsed.success) throw new Refusal(parsed.error.issues.map(ofIssue));
  return parsed.data;
}

function refuseStale({ noun }: Enterable, { id, operation, base }: BundleChange, before: Standing | null, index: number): UserError[] {
  if ((before?.revision ?? null) === base) return [];
  const now = before ? `is at revision ${before.revision} by now` : 'is not there';
  const was = operation === EntryOperation.CREATE ? 'as a new one' : `on its revision ${base}`;
  return [
    within(index, {
      code: UserErrorCode.CONFLICT,
      message: `The ${noun} ${id} was entered ${was}, and ${now}: take the file anew, and decide.`,
      path: ['input'],
    }),
  ];
}

/** The fault of a record as one of the bundle. */
function within(index: number, { code, message, path }: UserError): UserError {
  return { code, message, path: ['input', 'changes', String(index), ...path.slice(path[0] === 'input' ? 1 : 0)] };
}
