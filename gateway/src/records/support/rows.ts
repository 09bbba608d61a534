import { type RecordKind } from '../../web/links.js';
import type { Column } from '../rows.js';
import { link } from '../things.js';
import { words } from '../words.js';

/** Assistance, an event or a pledge, as the support matrix has them. */
export interface SupportRow {
  id: string;
  type: string;
  kind: string;
  title: string;
  date: string | null;
}

export const SUPPORT_ROW = 'id type kind title date';

const KINDS: Record<string, RecordKind> = { ASSISTANCE: 'assistance', EVENT: 'event', PLEDGE: 'pledge' };

export const SUPPORT_COLUMNS: readonly Column<SupportRow>[] = [
  {
    head: 'Record',
    cell: ({ id, type, title }) => {
      const kind = KINDS[type];
      return kind ? link(kind, id, title) : title;
    },
  },
  { head: 'What it is', cell: ({ type }) => words(type) },
  { head: 'Kind', cell: ({ kind }) => words(kind) },
  { head: 'Date', cell: ({ date }) => date },
];
