import { z } from 'zod';
import { plansFacts } from './plans.js';
import { pledgesFacts } from './pledges.js';
import { referenceFacts } from './reference.js';
import { source } from './shared.js';

/** Every collection side by side, as on disk; loaders get them grouped by service. */
export const allFacts = z.strictObject({
  sources: z.array(source),
  ...referenceFacts.shape,
  ...plansFacts.shape,
  ...pledgesFacts.shape,
});
export type AllFacts = z.infer<typeof allFacts>;

export type Collection = keyof AllFacts;

/** One file a collection, so that a change shows where it belongs. */
export const FILES: Readonly<Record<Collection, string>> = {
  sources: 'sources.json',
  countries: 'countries.json',
  organisations: 'organisations.json',
  instruments: 'instruments.json',
  roadmaps: 'roadmaps.json',
  nodes: 'nodes.json',
  alignments: 'alignments.json',
  indicators: 'indicators.json',
  adoptions: 'adoptions.json',
  predecessors: 'predecessors.json',
  knownGaps: 'known-gaps.json',
  observations: 'observations.json',
  contradictions: 'contradictions.json',
  userNeeds: 'user-needs.json',
  codeLists: 'code-lists.json',
  plans: 'plans.json',
  events: 'events.json',
  activities: 'activities.json',
  indicatorValues: 'indicator-values.json',
  donors: 'donors.json',
  pledges: 'pledges.json',
  allocations: 'allocations.json',
  transactions: 'transactions.json',
  assistance: 'assistance.json',
  links: 'links.json',
  supportStatements: 'support-statements.json',
};

export const COLLECTIONS = Object.keys(FILES) as readonly Collection[];
