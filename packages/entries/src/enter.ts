import { randomUUID } from 'node:crypto';
import { type Context, type Needed, requireOwner } from '@roadmap-hub/subgraph';
import type { EntityManager } from 'typeorm';
import { check, type Warnings } from './check.js';
import { refusalOf } from './database-error.js';
import { type Document, type Enterable, type Standing, standing } from './enterable.js';
import type { Entry } from './entry/entry.entity.js';
import { EntryOperation, EntryState } from './entry/entry.enums.js';
import { addStep, findEntry, saveEntry } from './entry/stored-entry.js';
import type { EntryInput } from './input/entry.input.js';
import type { RecordType } from './record-type.js';
import { inTransaction, once } from './transaction.js';
import { Refusal, UserErrorCode } from './user-error.js';
import { a } from './words.js';

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
    return { entryId: null, recordId: null, warnings: [], userErrors: refusalOf(error).userErrors };
  }
}

async function takeEntry(context: Context, db: EntityManager, asked: Asked): Promise<Entered> {
  const { enterable, permission, operation, change, options } = asked;
  const { identity } = context;
  const isNew = operation === EntryOperation.CREATE;
  const { key } = enterable.kind;
  const earlier = options?.entry == null ? null : await ownEntry(context, db, asked, options.entry);
  const id = asked.id ?? (change?.[key] as string | undefined) ?? earlier?.recordId ?? enterable.newId(change ?? {});
  if (earlier && earlier.recordId !== id) throw noSuchEntry(earlier.id);
  const found = await standing(db, enterable.kind, id);
  // Of a record that somebody may not see, not even a refusal says that it is there, or whose it is.
  const before = found?.seen ? found : null;
  if (isNew && before) refuseDouble(enterable, id, before, change);
  if (!isNew) refuseStale(enterable, id, before, options?.expectedRevision ?? null);
  if (operation === EntryOperation.WITHDRAW && before?.recordStatus === 'WITHDRAWN') throw gone(enterable, id, before);

  const base = { ...before?.document, ...change, [key]: id };
  const document = enterable.complete && operation !== EntryOperation.WITHDRAW ? await enterable.complete(base, db, before) : base;
  for (const owners of [before?.owners, enterable.kind.owners(document as never)]) if (owners) requireOwner(identity, permission, owners);
  const warnings = await check(enterable, document, db, { id, operation, now: new Date() }, context.service.today());

  const state = options?.submit === true ? EntryState.SUBMITTED : EntryState.DRAFT;
  const entryId = earlier?.id ?? randomUUID();
  await saveEntry(db, {
    id: entryId,
    kind: enterable.kind.type,
    operation,
    recordType: (enterable.recordType ?? enterable.kind.type) as RecordType,
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

/** The entry that is to be worded anew. @throws Refusal unless it is the author's own, of the same kind, and still with the author. */
async function ownEntry({ identity }: Context, db: EntityManager, { enterable, operation }: Asked, id: string): Promise<Entry> {
  const entry = await findEntry(db, id);
  const isOwn = entry?.author === identity.subject && entry.operation === operation && entry.kind === enterable.kind.type;
  if (!entry || !isOwn) throw noSuchEntry(id);
  if (entry.state !== EntryState.DRAFT && entry.state !== EntryState.RETURNED) {
    throw Refusal.of(UserErrorCode.WRONG_STATE, `The entry is ${entry.state}; only one that is DRAFT or RETURNED can be changed.`, 'entry', 'entry');
  }
  return entry;
}

function noSuchEntry(id: string): Refusal {
  return Refusal.of(UserErrorCode.NOT_FOUND, `You have no entry ${id} for this.`, 'entry', 'entry');
}

function gone({ noun }: Enterable, id: string, { revision }: Standing): Refusal {
  return Refusal.of(UserErrorCode.WRONG_STATE, `The ${noun} ${id} is withdrawn already, at revision ${revision}; there is nothing more to be done.`, 'id');
}

/** @throws Refusal */
function refuseDouble({ noun, kind: { key } }: Enterable, id: string, { recordStatus }: Standing, change: Document | null): never {
  const advice = recordStatus === 'WITHDRAWN' ? ', which was withdrawn; amend it, and it stands again' : '; amend it';
  throw Refusal.of(UserErrorCode.ALREADY_THERE, `There is ${a(noun)} ${id} already${advice}.`, 'input', ...(change && key in change ? [key] : []));
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
