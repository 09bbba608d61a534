import { documents } from '@roadmap-hub/dataset';
import { applyRecord, assertionOf, type Enterable, EntryOperation, unless } from '@roadmap-hub/entries';
import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { contentsOf, versionInForce } from './version.contents.js';
import { type VersionDocument, versionKind } from './version.kind.js';

const { id, roadmap, note, sources, confidence, assertion, visibility } = documents.alignment.shape;
const items = z.array(z.looseObject({ id: z.string(), revision: z.int() }));

/**
 * A version is entered with the framework that it is of, after all else: it keeps what the roadmap is
 * made of then, and which version was in force before.
 */
export const enterableVersion: Enterable<VersionDocument> = {
  kind: versionKind,
  noun: 'version',
  schema: z.strictObject({
    id,
    roadmap,
    validFrom: documents.adoption.shape.date,
    supersedes: id.nullable(),
    note,
    nodes: items,
    indicators: items,
    alignments: items,
    sources,
    confidence,
    assertion,
    visibility,
  }) as unknown as Enterable<VersionDocument>['schema'],
  newId: ({ id: given }) => given as string,
  complete: async (document, db, before) => {
    const { supersedes, nodes, indicators, alignments } = (before?.document ?? {}) as VersionDocument;
    const kept = before
      ? { supersedes, nodes, indicators, alignments }
      : { supersedes: (await versionInForce(document.roadmap, db))?.id ?? null, ...(await contentsOf(document.roadmap, db)) };
    return { ...document, ...kept, assertion: assertionOf(document) };
  },
  refuse: async ({ id: own, roadmap: code, validFrom }, db) => {
    const before = await versionInForce(code, db);
    return [
      ...unless(own.startsWith(`${code}:`), 'id', `it begins with the code of the roadmap, as in ${code}:2025`),
      ...unless(
        !before || before.id === own || !isCertainlyBefore(validFrom, before.validFrom),
        'validFrom',
        `${validFrom} is before ${before?.validFrom}, from which on ${before?.id} holds`,
      ),
    ];
  },
};

/** Keeps a roadmap that never had a version as its first one, before it is changed. */
export async function keepFirst(code: string, db: EntityManager, now: Date): Promise<void> {
  if (await versionInForce(code, db)) return;
  const [found] = await db.query<{ document: VersionDocument & { periodStart: string } }[]>('select document from reference.roadmap where code = $1', [code]);
  if (!found) return;
  const { periodStart, sources: cited, confidence: sure, assertion: rests } = found.document;
  const first: VersionDocument = {
    id: `${code}:first`,
    roadmap: code,
    validFrom: periodStart,
    supersedes: null,
    note: 'As the hub held it before the first version that was entered.',
    ...(await contentsOf(code, db)),
    sources: cited,
    confidence: sure,
    assertion: rests,
  };
  await applyRecord(versionKind, first, db, { id: first.id, operation: EntryOperation.CREATE, now });
}
