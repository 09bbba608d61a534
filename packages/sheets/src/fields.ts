import type { Column, Document } from './layout.js';
import { type Problem, problem } from './problem.js';
import type { TableRow } from './table.js';

/** The fields that the cells of a row say; what is wrong is added to the problems. */
export function fieldsOf(row: TableRow, columns: readonly Column[], problems: Problem[]): Document {
  const fields: Document = {};
  for (const [field, parts] of byField(columns)) {
    const values = parts.map((column) => [column, readCell(row, column, problems)] as const);
    const isObject = parts.some((column) => column.field.includes('.'));
    if (!isObject) fields[field] = values[0]?.[1];
    else if (parts.every(({ name }) => row.cell(name) === '')) fields[field] = null;
    else fields[field] = Object.fromEntries(values.map(([column, value]) => [column.field.slice(field.length + 1), value]));
  }
  return fields;
}

function readCell(row: TableRow, { name, codec, required, empty = null }: Column, problems: Problem[]): unknown {
  const written = row.cell(name);
  if (written === '') {
    if (required) problems.push(problem({ ...row.at(name), allowed: codec.allowed, message: `${name} is missing; allowed is ${codec.allowed}.` }));
    return empty;
  }
  const value = codec.read(written);
  if (value === undefined) {
    problems.push(problem({ ...row.at(name), allowed: codec.allowed, message: `${name}: ${quoted(written)} is not allowed; allowed is ${codec.allowed}.` }));
    return empty;
  }
  return value;
}

/** The cells that a document has in these columns. */
export function cellsOf(document: Document, columns: readonly Column[]): string[] {
  return columns.map(({ field, codec, empty }) => {
    const [top = '', ...inner] = field.split('.');
    const value = inner.reduce<unknown>((at, key) => (at as Document | null | undefined)?.[key], document[top]);
    return codec.write(value ?? (inner.length > 0 ? value : (empty ?? value)));
  });
}

/** Columns by the field of the document that they are of, or are parts of. */
function byField(columns: readonly Column[]): Map<string, Column[]> {
  const found = new Map<string, Column[]>();
  for (const column of columns) {
    const [top = ''] = column.field.split('.');
    found.set(top, [...(found.get(top) ?? []), column]);
  }
  return found;
}

/** As much of a text as helps to find it. */
export function quoted(written: string): string {
  return JSON.stringify(written.length > 60 ? `${written.slice(0, 60)}…` : written);
}
