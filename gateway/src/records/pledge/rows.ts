import { html } from '../../web/html.js';
import { recordPath } from '../../web/links.js';
import type { Column } from '../rows.js';
import { type Amount, donorLink, money, type Named } from '../things.js';
import { joined, words } from '../words.js';

/** A pledge as a row of a list. */
export interface PledgeRow {
  id: string;
  title: string;
  kind: string;
  announced: string | null;
  start: string | null;
  regional: boolean;
  amount: Amount | null;
  donors: readonly Named[];
}

export const PLEDGE_ROW = 'id title kind announced start regional amount { amount currency } donors { id name }';

export const PLEDGE_COLUMNS: readonly Column<PledgeRow>[] = [
  { head: 'Pledge', cell: ({ id, title }) => html`<a href="${recordPath('pledge', id)}">${title}</a>` },
  { head: 'Donor', cell: ({ donors }) => joined(donors.map(donorLink)) },
  { head: 'Kind', cell: ({ kind }) => words(kind) },
  { head: 'Announced, else begun', cell: ({ announced, start }) => announced ?? start },
  { head: 'Amount', cell: ({ amount }) => money(amount), number: true },
];
