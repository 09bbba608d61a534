import { buffer } from 'node:stream/consumers';
import type { Column, Row } from '@roadmap-hub/table';
import { type Format, write } from '../formats.js';
import type { About, Sheet } from '../sheet.js';

export const COLUMNS: Column[] = [
  { key: 'id', label: 'Id', kind: 'text' },
  { key: 'title', label: 'Title', kind: 'text', description: 'What it is <called> & why.' },
  { key: 'amount.amount', label: 'Amount', kind: 'decimal', unit: 'Amount currency' },
  { key: 'amount.currency', label: 'Amount currency', kind: 'currency' },
  { key: 'rate', label: 'Rate', kind: 'decimal' },
  { key: 'count', label: 'Count', kind: 'integer' },
  { key: 'date', label: 'Date', kind: 'date' },
  { key: 'regional', label: 'Regional', kind: 'boolean' },
  { key: 'donors', label: 'Donors', kind: 'list' },
];

export const ABOUT: About = {
  name: 'pledges',
  title: 'Pledges to a roadmap',
  description: 'One row for each pledge.',
  synthetic: false,
  filters: [['country', 'LCA']],
  made: '2026-03-01',
  method: ['Empty is not known, and never 0.'],
  licence: { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  attribution: ['Roadmap Hub authors'],
};

async function* batches(rows: readonly Row[], size = 2): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

export const sheetOf = (rows: readonly Row[], about: Partial<About> = {}): Sheet => ({ columns: COLUMNS, rows: batches(rows), about: { ...ABOUT, ...about } });

export async function fileOf(format: Format, sheet: Sheet, options = {}): Promise<Buffer> {
  return buffer(write(format, sheet, options));
}
