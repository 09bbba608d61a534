import { recordPath } from '../web/links.js';
import type { Sheet } from './sheet.js';
import type { CellData } from './support-matrix/query.js';
import { capital, words } from './words.js';

type Records = NonNullable<CellData['supportMatrix']>['cells'][number]['records']['nodes'];

const KINDS = { ASSISTANCE: 'assistance', EVENT: 'event', PLEDGE: 'pledge' } as const;

/** Records of support as rows, each with its own page. */
export function recordsSheet(caption: string, records: Records): Sheet {
  return {
    caption,
    columns: [{ label: 'Record' }, { label: 'Title' }, { label: 'What it is' }, { label: 'Kind' }, { label: 'Date' }],
    rows: records.map(({ id, type, kind, title, date }) => [
      { value: id, href: recordPath(KINDS[type], id) },
      title,
      capital(KINDS[type]),
      { value: kind, text: words(kind) },
      date,
    ]),
  };
}
