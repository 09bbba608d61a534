import { type Problem, problem } from './problem.js';
import type { FilledRecord } from './read.js';

/** Where in a file a field of a record stands, for what is found wrong with the record only later. */
export function placed({ sheet, row, parts }: FilledRecord, path: readonly string[], message: string): Problem {
  const [field = '', index, inner] = path;
  const part = sheet.parts?.find((one) => one.field === field);
  const item = part && index !== undefined ? parts.get(field)?.[Number(index)] : undefined;
  if (part && item) {
    const column = part.columns.find((one) => one.field === inner);
    return problem({ ...(column ? { ...item.at(column.name), allowed: column.codec.allowed } : { sheet: part.name, row: item.number }), message });
  }
  // Of a list as a whole: the first of its rows.
  const first = part && parts.get(field)?.[0];
  if (part && first) return problem({ sheet: part.name, row: first.number, message });
  const column =
    sheet.columns.find((one) => one.field === path.slice(0, 2).join('.')) ??
    sheet.columns.find((one) => one.field === field || one.field.startsWith(`${field}.`));
  return problem({ ...(column ? { ...row.at(column.name), allowed: column.codec.allowed } : { sheet: sheet.name, row: row.number }), message });
}
