import type { Context } from '@roadmap-hub/subgraph';
import type { EntityManager } from 'typeorm';
import { check, type Warnings } from './check.js';
import { refusalOf } from './database-error.js';
import { type Document, type Enterable, standing } from './enterable.js';
import type { Entry } from './entry/entry.entity.js';
import { EntryOperation, EntryState } from './entry/entry.enums.js';
import { addStep, findEntry, updateEntry } from './entry/stored-entry.js';
import { inTransaction, tellWhy } from './transaction.js';
import { Refusal, UserErrorCode } from './user-error.js';
import { a } from './words.js';

/** What can be done with an entry, from which states, and where it leads. */
const STEPS = {
  submit: { from: [EntryState.DRAFT, EntryState.RETURNED], to: EntryState.SUBMITTED },
  return: { from: [EntryState.SUBMITTED, EntryState.APPROVED], to: EntryState.RETURNED },
  approve: { from: [EntryState.SUBMITTED], to: EntryState.APPROVED },
  publish: { from: [EntryState.APPROVED], to: EntryState.PUBLISHED },
  withdraw: { from: [EntryState.DRAFT, EntryState.SUBMITTED, EntryState.RETURNED, EntryState.APPROVED], to: EntryState.WITHDRAWN },
} as const;
export type Step = keyof typeof STEPS;

export interface Stepped {
  entryId: string | null;
  recordId: string | null;
  warnings: Warnings;
  userErrors: Refusal['userErrors'];
}

interface Taken {
  step: Step;
  id: string;
  note: string | null;
  /** The kinds of entries that the service knows, by their names. */
  enterables: ReadonlyMap<string, Enterable>;
}

/** Takes an entry a step further, or says why not. */
export async function takeStep(context: Context, taken: Taken): Promise<Stepped> {
  try {
    return await inTransaction(context, (db) => stepWithin(context, db, taken));
  } catch (error) {
    return { entryId: null, recordId: null, warnings: [], userErrors: refusalOf(error).userErrors };
  }
}

async function stepWithin(context: Context, db: EntityManager, { step, id, note, enterables }: Taken): Promise<Stepped> {
  const { subject, name } = context.identity;
  const entry = await findEntry(db, id);
  const isAuthor = entry?.author != null && entry.author === subject;
  if (step === 'submit' && !isAuthor) throw Refusal.of(UserErrorCode.NOT_FOUND, `You have no entry ${id}; its author submits it.`, 'id');
  if (!entry) throw Refusal.of(UserErrorCode.NOT_FOUND, `There is no entry ${id}.`, 'id');
  if (step === 'withdraw' && !isAuthor && !isOf(context.identity, entry)) throw Refusal.of(UserErrorCode.NOT_FOUND, `There is no entry ${id}.`, 'id');
  const { from, to } = STEPS[step];
  if (!(from as readonly EntryState[]).includes(entry.state)) {
    throw Refusal.of(UserErrorCode.WRONG_STATE, `The entry is ${entry.state}; to ${step} it, it must be ${from.join(' or ')}.`, 'id');
  }
  if (step === 'approve' && (entry.submitter === subject || entry.author === subject)) {
    throw Refusal.of(UserErrorCode.FOUR_EYES, 'You wrote or submitted this entry yourself; somebody else must approve it.', 'id');
  }
  if (step === 'return' && (note ?? '').trim() === '') throw Refusal.of(UserErrorCode.REQUIRED, 'Say what is to be mended.', 'note');

  const warnings = entry.operation === EntryOperation.CORRECT ? [] : await judge(context, db, entry, step, enterables);
  await updateEntry(db, id, {
    state: to,
    ...(step === 'submit' && { submitter: subject }),
    ...(step === 'approve' && { approver: subject }),
    ...(step === 'return' && { approver: null }),
  });
  await addStep(db, id, { state: to, actor: subject, actorName: name, note });
  return { entryId: id, recordId: entry.recordId, warnings, userErrors: [] };
}

/** Whether an entry is of somebody who did not write it: of their donor or state. The secretariat's are all. */
function isOf({ roles }: Context['identity'], { owners }: Entry): boolean {
  return roles.includes('secretariat') || (owners.length > 0 && owners.every((owner) => roles.some((role) => role === owner)));
}

/** An entry that is submitted or approved must be able to become a record now; one that is published becomes it. */
async function judge(context: Context, db: EntityManager, entry: Entry, step: Step, enterables: Taken['enterables']): Promise<Warnings> {
  if (step === 'return' || step === 'withdraw') return [];
  const enterable = enterables.get(entry.kind);
  if (!enterable) throw new Error(`nothing is known of entries of the kind ${entry.kind}`);
  const before = await standing(db, enterable.kind, entry.recordId);
  const isNew = entry.operation === EntryOperation.CREATE;
  if (isNew && before?.seen) throw Refusal.of(UserErrorCode.ALREADY_THERE, `There is ${a(enterable.noun)} ${entry.recordId} by now; amend it instead.`, 'id');
  if (!isNew && before?.revision !== entry.baseRevision) {
    throw Refusal.of(
      UserErrorCode.CONFLICT,
      `The entry was made on revision ${entry.baseRevision} of ${enterable.noun} ${entry.recordId}, which is at ${before?.revision ?? 'none'} by now. Return it, so that its author can look again.`,
      'id',
    );
  }
  const document = (entry.document ?? before?.document) as Document;
  const target = { id: entry.recordId, operation: entry.operation, now: new Date() };
  const publishes = step === 'publish';
  if (publishes) await tellWhy(db, entry.id, entry.why);
  return check(enterable, document, db, target, context.service.today(), publishes);
}
