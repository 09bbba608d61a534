import { createHash } from 'node:crypto';
import { address, choice, date, id, list, text } from './codec.js';
import type { Column, Document, RecordSheet } from './layout.js';

/** A page that records cite, as documents have it. */
export type Source = Document;

/** The sheet of what records rest on: written once, cited by key. */
export const SOURCES: Omit<RecordSheet, 'type'> = {
  name: 'Sources',
  about: 'What the records of the other sheets rest on: public pages, or other documents. Each is written here once, and cited by its key.',
  columns: [
    {
      name: 'key',
      field: 'key',
      codec: id,
      help: 'A name of your choice, by which the column `sources` of other sheets cites it. The next export makes one of its own.',
      required: true,
    },
    { name: 'title', field: 'title', codec: text, help: 'Its title.', required: true },
    { name: 'url', field: 'url', codec: address, help: 'Its address.', required: true },
    { name: 'date', field: 'date', codec: date, help: 'The date that it bears; empty where it bears none.' },
    { name: 'publisher', field: 'publisher', codec: text, help: 'Who publishes it; empty where that is not known.' },
    {
      name: 'via',
      field: 'via',
      codec: choice('ORIGINAL', 'MIRROR', 'LISTING'),
      help: 'Whether it is the page of its publisher, a copy, or a listing; ORIGINAL when empty.',
      empty: 'ORIGINAL',
    },
    { name: 'seen', field: 'seen', codec: choice('FULL', 'EXCERPT'), help: 'Whether all of it was read or a part; FULL when empty.', empty: 'FULL' },
  ],
};

/** What every sheet of records ends with. */
export const CITED: readonly Column[] = [
  { name: 'sources', field: 'sources', codec: list(id), help: 'What the row rests on, the best first: keys of the sheet Sources.', required: true },
  {
    name: 'confidence',
    field: 'confidence',
    codec: choice('HIGH', 'MEDIUM', 'LOW'),
    help: 'How sure the reading of the sources is; HIGH when empty.',
    empty: 'HIGH',
  },
  {
    name: 'visibility',
    field: 'visibility',
    codec: { ...choice('PUBLIC', 'PARTNER', 'RESTRICTED'), write: (value) => String(value ?? 'PUBLIC') },
    help: 'Who may see the record; PUBLIC when empty.',
    empty: 'PUBLIC',
  },
];

/** The key that an export gives a source: the same for the same one, whatever stands beside it. */
export function keyOf(source: Source): string {
  return `S-${createHash('sha256').update(asOne(source)).digest('hex').slice(0, 8)}`;
}

/** A source as text to be compared, whatever the order in which its fields were written. */
export function asOne(source: Source): string {
  return JSON.stringify(SOURCES.columns.slice(1).map(({ field, empty = null }) => source[field] ?? empty));
}
