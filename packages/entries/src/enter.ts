import { randomUUID } from 'node:crypto';
import { type Context, type Needed, requireOwner } from '@roadmap-hub/subgraph';
import type { EntityManager } from 'typeorm';
import { check, type Warnings } from './check.js';
import { type Document, type Enterable, type Standing, standing } from './enterable.js';
import { EntryOperation, EntryState } from './entry/entry.enums.js';
import { addStep, findEntry, saveEntry } from './entry/stored-entry.js';
import type { EntryInput } from './input/entry.input.js';
import type { RecordType } from './record-type.js';
import { inTransaction, once } from './transaction.js';
import { Refusal, UserErrorCode } from './user-error.js';

/** What somebody asks to be entered. */
export interface Asked {
  enterable: Enterable;
  permission: Needed;
  operation: EntryOperation;
  /** Of the record; null for a new one. */
  id: string | null;
  /** The fields that are given; null for a withdrawal. */
  change: Document | null;
  options: EntryInput | null;
}

/** What became of it. */
export interface Entered {
  entryId: string | null;
  recordId: string | null;
  warnings: Warnings;
  userErrors: Refusal['userErrors'];
}

/** Takes an entry, or says why not; nothing is half-written. */
export async function enter(context: Context, asked: Asked): Promise<Entered> {
  try {
    return await inTransaction(context, (db) => {
      const { idempotencyKey: key } = asked.options ?? {};
      const take = () => takeEntry(context, db, asked);
      const { enterable, permission: _permission, ...request } = asked;
      return key == null ? take() : once(context, db, { key, request: { kind: enterable.kind.type, ...request } }, take);
    });
  } catch (error) {
    if (error instanceof Refusal) return { entryId: null, recordId: null, warnings: [], userErrors: error.userErrors };
    throw error;
  }
}

async function takeEntry(context: Context, db: EntityManager, asked: Asked): Promise<Entered> {
  const { enterable, permission, operation, change, options } = asked;
  const { identity } = context;
  const isNew = operation === EntryOperation.CREATE;
  const given = asked.id ?? (change?.[enterable.kind.key] as string | undefined);
  const id = given ?? enterable.newId(change ?? {});
  const before = given === undefined ? null : await standing(db, enterable.kind, id);
  const earlier = options?.entry == null ? null : await findEntry(db, options.entry);
  if (earlier && (earlier.author !== identity.subject || earlier.recordId !== id || earlier.operation !== operation)) {
    throw Refusal.of(UserErrorCode.NOT_FOUND, `You have no entry ${options?.entry} for this.`, 'entry', 'entry');
  }
  if (isNew && before) throw Refusal.of(UserErrorCode.ALREADY_THERE, `There is a ${enterable.noun} ${id} already; amend it.`, 'input', enterable.kind.key);
  if (!isNew) refuseStale(enterable, id, before, options?.expectedRevision ?? null);

  const base = { ...before?.document, ...change, [enterable.kind.key]: id };
  const document = enterable.complete ? await enterable.complete(base, db, before) : base;
  for (const owners of [before?.owners, enterable.kind.owners(document as never)]) if (owners) requireOwner(identity, permission, owners);
  const warnings = await check(enterable, document, db, { id, operation, now: new Date() }, context.service.today());

  const state = options?.submit === true ? EntryState.SUBMITTED : EntryState.DRAFT;
  const entryId = earlier?.id ?? randomUUID();
  if (earlier && earlier.state !== EntryState.DRAFT && earlier.state !== EntryState.RETURNED) {
    throw Refusal.of(UserErrorCode.WRONG_STATE, `The entry is ${earlier.state}; only one that is DRAFT or RETURNED can be changed.`, 'entry', 'entry');
  }
  await saveEntry(db, {
    id: entryId,
    kind: enterable.kind.type,
    operation,
    recordType: enterable.kind.type as RecordType,
    recordId: id,
    roadmapCode: (document.roadmap as string | undefined) ?? null,
    baseRevision: before?.revision ?? null,
    document: operation === EntryOperation.WITHDRAW ? null : document,
    state,
    why: options?.why ?? null,
    author: identity.subject,
    authorName: identity.name,
    submitter: state === EntryState.SUBMITTED ? identity.subject : null,
    owners: [...new Set([...(before?.owners ?? []), ...enterable.kind.owners(document as never)])],
  });
  await addStep(db, entryId, { state, actor: identity.subject, actorName: identity.name, note: options?.why ?? null });
  return { entryId, recordId: id, warnings, userErrors: [] };
}

/** @throws Refusal when there is no such record, or when it is not the one that the client read. */
function refuseStale({ noun }: Enterable, id: string, before: Standing | null, expected: number | null): void {
  if (!before) throw Refusal.of(UserErrorCode.NOT_FOUND, `There is no ${noun} ${id}.`, 'id');
  if (expected !== null && before.revision !== expected) {
    throw Refusal.of(
      UserErrorCode.CONFLICT,
      `The ${noun} ${id} is at revision ${before.revision}, and you expected ${expected}: somebody else changed it meanwhile. Read it again, and decide.`,
      'entry',
      'expectedRevision',
    );
  }
}
