import type { Html } from '../web/html.js';
import { SOURCES, type Source } from './meta.js';
import { type Column, partsSection } from './rows.js';
import { sourcesInline } from './sources.js';
import { link, type NodeRef, nodeLink, type Place } from './things.js';
import { joined, words } from './words.js';

/** What a state has made public that it wants done, or has sought help with. */
export interface Priority {
  id: string;
  text: string;
  nodesBasis: string | null;
  nodes: readonly NodeRef[] | null;
  plan?: { id: string; country: Place | null } | null;
  sources: readonly Source[];
}

export const PRIORITY = `id text nodesBasis nodes { id code title } ${SOURCES}`;

const COLUMNS: readonly Column<Priority>[] = [
  { head: 'Priority', cell: ({ text }) => text },
  { head: 'Goals and actions', cell: ({ nodes }) => joined(nodes?.map(nodeLink), '; ') },
  { head: 'Who ties it to them', cell: ({ nodesBasis }) => nodesBasis && words(nodesBasis) },
  { head: 'Source', cell: ({ sources }) => sourcesInline(sources) },
];

const PLAN: Column<Priority> = { head: 'Plan', cell: ({ plan }) => plan && link('plan', plan.id, `Plan of ${plan.country?.name ?? plan.id}`) };

/** Priorities of a plan; with the plan of each where they are of several. */
export function prioritiesSection(nodes: readonly Priority[] | null, title: string, { withPlan = false } = {}): Html {
  return partsSection({ title, id: 'priorities', nodes, columns: withPlan ? [...COLUMNS.slice(0, 1), PLAN, ...COLUMNS.slice(1)] : COLUMNS });
}
