import { cellsOf } from './fields.js';
import type { Document, Layout, RecordSheet } from './layout.js';
import type { Filled, FilledRecord } from './read.js';
import { asOne, type Source } from './sources.js';

/** A record as it stands. */
export interface Stands {
  id: string;
  revision: number;
  document: Document;
}

export interface Difference {
  kind: 'CREATED' | 'CHANGED' | 'WITHDRAWN' | 'UNCHANGED';
  sheet: RecordSheet;
  id: string;
  /** As the file has it; null for one that it has no more. */
  filled: FilledRecord | null;
  before: Stands | null;
  /** What changes, by field. */
  changes: Document;
}

/** What a file would change, record by record: what cells show is compared, so that a form that was not touched changes nothing. */
export function differences({ records }: Layout, filled: Filled, standing: ReadonlyMap<string, readonly Stands[]>): Difference[] {
  return records
    .filter((sheet) => filled.sheets.includes(sheet))
    .flatMap((sheet) => {
      const before = new Map((standing.get(sheet.type) ?? []).map((record) => [record.id, record]));
      const here = filled.records.filter((record) => record.sheet === sheet);
      const ids = new Set(here.map(({ id }) => id));
      const gone = sheet.keeps ? [] : [...before.values()].filter(({ id }) => !ids.has(id));
      return [
        ...here.map((record) => differenceOf(record, before.get(record.id) ?? null)),
        ...gone.map((record): Difference => ({ kind: 'WITHDRAWN', sheet, id: record.id, filled: null, before: record, changes: {} })),
      ];
    });
}

function differenceOf(filled: FilledRecord, before: Stands | null): Difference {
  const { sheet, id, fields } = filled;
  if (!before) return { kind: 'CREATED', sheet, id, filled, before, changes: { ...sheet.defaults, ...fields } };
  const shown = (document: Document, field: string) => JSON.stringify(shownOf(sheet, document, field));
  const changed = Object.keys(fields).filter((field) => shown(before.document, field) !== shown(fields, field));
  const changes = Object.fromEntries(changed.map((field) => [field, fields[field]]));
  return { kind: changed.length > 0 ? 'CHANGED' : 'UNCHANGED', sheet, id, filled, before, changes };
}

/** What sheets show of a field. */
function shownOf({ columns, parts = [] }: RecordSheet, document: Document, field: string): unknown {
  if (field === 'sources') return ((document.sources as Source[] | undefined) ?? []).map(asOne);
  const part = parts.find((one) => one.field === field);
  if (part) return ((document[field] as Document[] | null | undefined) ?? []).map((item) => cellsOf(item, part.columns));
  return cellsOf(
    document,
    columns.filter((column) => column.field === field || column.field.startsWith(`${field}.`)),
  );
}
