import type { EntityManager } from 'typeorm';
import { Entry, EntryStep } from './entry.entity.js';
import type { EntryState } from './entry.enums.js';

/** The entry, locked until the transaction ends; null when there is none of that id. */
export function findEntry(db: EntityManager, id: string): Promise<Entry | null> {
  return db.getRepository(Entry).createQueryBuilder('e').where('e.id = :id', { id }).setLock('pessimistic_write').getOne();
}

type Saved = Omit<Entry, 'revision' | 'createdAt' | 'updatedAt' | 'approver'>;

/** A new entry, or a new wording of one. */
export async function saveEntry(db: EntityManager, entry: Saved): Promise<void> {
  const repository = db.getRepository(Entry);
  const found = await repository.existsBy({ id: entry.id });
  if (found) await updateEntry(db, entry.id, entry);
  else await repository.insert({ ...entry, revision: 1, createdAt: () => 'clock_timestamp()', updatedAt: () => 'clock_timestamp()' } as never);
}

export async function updateEntry(db: EntityManager, id: string, change: Partial<Entry>): Promise<void> {
  await db
    .getRepository(Entry)
    .createQueryBuilder()
    .update()
    .set({ ...change, revision: () => 'revision + 1', updatedAt: () => 'clock_timestamp()' } as never)
    .where({ id })
    .execute();
}

/** Writes down that an entry came to a state; steps are only ever added. */
export async function addStep(
  db: EntityManager,
  entryId: string,
  step: { state: EntryState; actor: string | null; actorName: string | null; note: string | null },
): Promise<void> {
  const position = await db.getRepository(EntryStep).countBy({ entryId });
  await db.getRepository(EntryStep).insert({ ...step, entryId, position, at: () => 'clock_timestamp()' } as never);
}
