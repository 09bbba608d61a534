import type { FormSheet } from '@roadmap-hub/exchange';
import { cellsOf } from './fields.js';
import type { Column, Document, Layout } from './layout.js';
import { keyOf, SOURCES, type Source } from './sources.js';

/** The documents of each type of record, in the order of their rows. */
export type Documents = ReadonlyMap<string, readonly Document[]>;

/** The sheets as they are filled in by what stands; without any documents, the empty form. */
export function formsOf({ records }: Layout, documents: Documents): FormSheet[] {
  const sources = new Map<string, Source>();
  const sheets = records.flatMap(({ name, about, type, columns, parts = [] }): FormSheet[] => {
    const all = documents.get(type) ?? [];
    const key = columns[0]?.field ?? '';
    return [
      { name, about, columns: columns.map(formColumn), rows: all.map((document) => cellsOf(withKeys(document, sources), columns)) },
      ...parts.map((part) => ({
        name: part.name,
        about: part.about,
        columns: [{ name: part.of, help: `The id of the row in the sheet ${name} that it belongs to.`, isRequired: true }, ...part.columns.map(formColumn)],
        rows: all.flatMap((document) =>
          ((document[part.field] as Document[] | null | undefined) ?? []).map((item) => [String(document[key]), ...cellsOf(item, part.columns)]),
        ),
      })),
    ];
  });
  const cited = [...sources].map(([key, source]) => cellsOf({ ...source, key }, SOURCES.columns));
  return [...sheets, { name: SOURCES.name, about: SOURCES.about, columns: SOURCES.columns.map(formColumn), rows: cited }];
}

/** With keys in place of the sources, which are gathered in the order in which they come. */
function withKeys(document: Document, gathered: Map<string, Source>): Document {
  const sources = (document.sources as Source[] | undefined) ?? [];
  for (const source of sources) gathered.set(keyOf(source), source);
  return { ...document, sources: sources.map(keyOf) };
}

function formColumn({ name, help, codec, required = false }: Column): FormSheet['columns'][number] {
  return { name, help: `${help} Allowed: ${codec.allowed}.`, isRequired: required };
}
