import { createHash } from 'node:crypto';
import { type Facts, readFacts } from '@roadmap-hub/dataset';
import { type LoadReport, loadDataset, prepareDatabase, type Store, serviceUrl } from '@roadmap-hub/datastore';
import * as plans from '@roadmap-hub/plans';
import * as pledges from '@roadmap-hub/pledges';
import * as reference from '@roadmap-hub/reference';
import type { TestDatabase } from './harness.js';

export const SERVICES = { reference, plans, pledges };
export type ServiceName = keyof typeof SERVICES;
export const NAMES = ['reference', 'plans', 'pledges'] as const satisfies readonly ServiceName[];
export const STORES: readonly Store[] = NAMES.map((name) => SERVICES[name].store);

/** Tables that hold no records: migrations done, loads, entries under way, the trail of changes and their count. */
export const BOOKKEEPING = ['dataset_load', 'migration', 'data_version', 'audit', 'entry', 'entry_step', 'idempotency'];

/** `insufficient_privilege`, as PostgreSQL calls it. */
export const DENIED = '42501';

const original = readFacts();

/** A copy of the facts, changed as a test likes. */
export function factsWith(change: (facts: Facts) => void = () => undefined): Facts {
  const facts = structuredClone(original);
  change(facts);
  return facts;
}

export function find<T extends { id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`the facts have no record ${id}`);
  return found;
}

export async function prepare({ url, secret }: TestDatabase, stores = STORES): Promise<string[]> {
  const done: string[] = [];
  await prepareDatabase({ adminUrl: url, secret, stores, log: (message) => done.push(message) });
  return done;
}

export function load({ url }: TestDatabase, name: ServiceName, facts = original, now = new Date()): Promise<LoadReport | 'unchanged'> {
  const { store, recordSets } = SERVICES[name];
  const part = { sets: recordSets(facts), dataAsOf: facts.readUpTo };
  const fingerprint = createHash('sha256').update(JSON.stringify(facts[name])).digest('hex');
  return loadDataset({ store, adminUrl: url, fingerprint, read: () => part, now });
}

export function urlOf({ url, secret }: TestDatabase, role: string): string {
  return serviceUrl(url, role, secret);
}

/** Tables (`r`) or views (`v`) of schemas, with the schema's name. */
export async function relations(database: TestDatabase, kind: 'r' | 'v', schemas: readonly string[] = NAMES): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select relnamespace::regnamespace || '.' || relname as name from pg_class
     where relkind = $1 and relnamespace::regnamespace::text = any($2) order by 1`,
    [kind, schemas],
  );
  return rows.map(({ name }) => name);
}
