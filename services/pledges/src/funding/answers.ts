import type { Context } from '@roadmap-hub/subgraph';
import { LRUCache } from 'lru-cache';
import { supportLabels } from '../support/support.map.js';
import type { Header, Layout } from './breakdown.js';
import { FundingDimension } from './funding.enums.js';
import type { Grains } from './pieces.js';

/** What was worked out of grains so far, and what things are called in it. */
interface Answers {
  /** All labels as they were read: by other ones an answer would be another. */
  read: string;
  labels: Layout['labels'];
  kept: LRUCache<string, object>;
}

/** What goes with grains as long as they hold. */
export interface Answered {
  /** Null until somebody asks what things are called. */
  answers: Answers | null;
  /** Those of the same grains at an earlier time, when things may have been called otherwise. */
  earlier: Answers | null;
}

type AnsweredGrains = Answered & { readonly grains: Grains };

/** Of the answers of one ground, in figures of a selection; each takes about a kilobyte. */
const MOST_ANSWERS = 4_000;

/** The answers that were given of a ground, those of an earlier time too where they would be no others now. */
export async function answersOf(ground: AnsweredGrains, { reads }: Context, roadmap: string): Promise<Answers> {
  if (ground.answers) return ground.answers;
  const rows = await reads.report(supportLabels, { roadmap });
  const read = JSON.stringify(rows);
  const kept = ground.earlier?.read === read ? ground.earlier.kept : new LRUCache<string, object>({ maxSize: MOST_ANSWERS });
  // Another question may have been faster.
  ground.answers ??= { read, labels: labelsOf(ground, rows), kept };
  ground.earlier = null;
  return ground.answers;
}

function labelsOf({ grains }: AnsweredGrains, labels: readonly { dimension: string; key: string; label: string }[]): Layout['labels'] {
  const byDimension = new Map<FundingDimension, Header[]>();
  for (const { dimension, key, label } of labels) {
    const by = dimension === 'PROVIDER' ? FundingDimension.IMPLEMENTER : FundingDimension[dimension as keyof typeof FundingDimension];
    const headers = byDimension.get(by) ?? [];
    headers.push({ key, label });
    byDimension.set(by, headers);
  }
  byDimension.set(
    FundingDimension.ACTIVITY,
    grains.activities.map(({ activity }) => ({ key: activity.id, label: activity.title })),
  );
  return byDimension;
}
