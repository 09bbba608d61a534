import type { Column } from '../rows.js';
import { link, type NodeRef } from '../things.js';
import { words } from '../words.js';

/** A node of a roadmap as a row of a list. */
export interface NodeRow extends NodeRef {
  level: string | null;
  officialTextPublic: boolean | null;
}

export const NODE_ROW = 'id code title level officialTextPublic';

export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { head: 'Code', cell: ({ id, code }) => link('node', id, code) },
  { head: 'Title', cell: ({ title, officialTextPublic }) => title ?? (officialTextPublic === false ? 'its official wording is not public' : null) },
  { head: 'Level', cell: ({ level }) => level && words(level) },
];
