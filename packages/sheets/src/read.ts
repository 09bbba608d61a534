import { GUIDE, type ReadSheet } from '@roadmap-hub/exchange';
import { clean } from './codec.js';
import { fieldsOf, quoted } from './fields.js';
import type { Document, Layout, PartSheet, RecordSheet } from './layout.js';
import { type Problem, problem } from './problem.js';
import { SOURCES, type Source } from './sources.js';
import { type TableRow, tableOf } from './table.js';

/** A record as a file has it. */
export interface FilledRecord {
  sheet: RecordSheet;
  id: string;
  row: TableRow;
  /** By field, those of the sheets that the file has. */
  fields: Document;
  /** The rows of its lists, by field, in the order of the items. */
  parts: ReadonlyMap<string, TableRow[]>;
}

export interface Filled {
  records: FilledRecord[];
  /** The sheets of records that the file has; of others nothing is said. */
  sheets: readonly RecordSheet[];
  problems: Problem[];
}

/** Reads what was filled in, and says all that is wrong with it, cell by cell. */
export function readFilled({ records: layout }: Layout, book: readonly ReadSheet[]): Filled {
  const problems: Problem[] = [];
  const find = finder(layout, book, problems);
  const sources = sourcesOf(find(SOURCES.name), problems);
  const sheets = layout.filter(({ name }) => find(name) !== undefined);
  if (sheets.length === 0 && problems.length === 0) {
    problems.push(problem({ allowed: layout.map(({ name }) => name).join(', '), message: 'The file has none of the sheets that are read.' }));
  }
  const records = sheets.flatMap((sheet) => recordsOf(sheet, find, sources, problems));
  for (const sheet of layout.filter((one) => !sheets.includes(one))) {
    for (const part of sheet.parts ?? []) {
      if (find(part.name))
        problems.push(problem({ sheet: part.name, message: `The sheet ${part.name} is read beside the sheet ${sheet.name}, which is missing.` }));
    }
  }
  return { records, sheets, problems };
}

type Find = (name: string) => ReadSheet | undefined;

function finder(layout: readonly RecordSheet[], book: readonly ReadSheet[], problems: Problem[]): Find {
  const names = [...layout.flatMap(({ name, parts = [] }) => [name, ...parts.map((part) => part.name)]), SOURCES.name];
  const found = new Map<string, ReadSheet>();
  for (const sheet of book) {
    const written = clean(sheet.name);
    const name = names.find((one) => one.toLowerCase() === written.toLowerCase());
    if (written === GUIDE) continue;
    if (name === undefined)
      problems.push(
        problem({ sheet: written, came: written, allowed: names.join(', '), message: `There is no sheet ${quoted(written)} in this file's layout.` }),
      );
    else if (found.has(name)) problems.push(problem({ sheet: name, message: `The sheet ${name} is there twice.` }));
    else found.set(name, { ...sheet, name });
  }
  return (name) => found.get(name);
}

function sourcesOf(sheet: ReadSheet | undefined, problems: Problem[]): Map<string, Source> {
  const sources = new Map<string, Source>();
  if (!sheet) return sources;
  const table = tableOf(sheet, SOURCES.columns);
  problems.push(...table.problems);
  for (const row of table.rows) {
    const { key, ...source } = fieldsOf(row, SOURCES.columns, problems);
    if (sources.has(String(key))) problems.push(problem({ ...row.at('key'), message: `key: ${key} is there twice.` }));
    sources.set(String(key), source);
  }
  return sources;
}

function recordsOf(sheet: RecordSheet, find: Find, sources: ReadonlyMap<string, Source>, problems: Problem[]): FilledRecord[] {
  const read = find(sheet.name);
  if (!read) return [];
  const table = tableOf(read, sheet.columns);
  problems.push(...table.problems);
  const key = sheet.columns[0];
  if (!key) throw new Error(`the sheet ${sheet.name} has no columns`);
  const ids = new Map<string, number>();
  const parts = (sheet.parts ?? []).flatMap((part) => {
    const rows = find(part.name);
    return rows ? [[part, partRows(part, rows, problems)] as const] : [];
  });
  const records = table.rows.map((row): FilledRecord => {
    const fields = cited(fieldsOf(row, sheet.columns, problems), row, sources, problems);
    const id = row.cell(key.name);
    const first = ids.get(id);
    if (first !== undefined && id !== '')
      problems.push(problem({ ...row.at(key.name), allowed: 'an id once', message: `${key.name}: ${quoted(id)} is there twice, in row ${first} too.` }));
    ids.set(id, first ?? row.number);
    const own = new Map(parts.map(([part, rows]) => [part.field, rows.filter((one) => one.cell(part.of) === id)]));
    for (const [part] of parts) fields[part.field] = (own.get(part.field) ?? []).map((one) => fieldsOf(one, part.columns, problems));
    return { sheet, id, row, fields, parts: own };
  });
  for (const [part, rows] of parts) {
    for (const row of rows.filter((one) => !ids.has(one.cell(part.of)))) {
      const allowed = `an id of the sheet ${sheet.name}`;
      problems.push(problem({ ...row.at(part.of), allowed, message: `${part.of}: there is no ${quoted(row.cell(part.of))} in the sheet ${sheet.name}.` }));
    }
  }
  return records;
}

function partRows(part: PartSheet, sheet: ReadSheet, problems: Problem[]): TableRow[] {
  const table = tableOf(sheet, [{ name: part.of }, ...part.columns]);
  problems.push(...table.problems);
  return table.rows;
}

/** With the sources themselves in place of their keys. */
function cited(fields: Document, row: TableRow, sources: ReadonlyMap<string, Source>, problems: Problem[]): Document {
  const keys = fields.sources as string[] | null | undefined;
  if (keys === undefined) return fields;
  const found = (keys ?? []).map((key) => {
    const source = sources.get(key);
    if (!source) {
      const allowed = 'keys of the sheet Sources';
      problems.push(problem({ ...row.at('sources'), allowed, message: `sources: there is no key ${quoted(key)} in the sheet Sources.` }));
    }
    return source ?? {};
  });
  return { ...fields, sources: found };
}
