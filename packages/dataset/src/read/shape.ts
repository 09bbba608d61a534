import type { z } from 'zod';
import { type AllFacts, allFacts, type Collection, FILES } from '../facts/all.js';
import { DatasetError, type Problem } from './error.js';
import type { RawFacts } from './files.js';

/** Checks each record by itself; what records say about one another is for `check`. */
export function parseShape(raw: RawFacts): AllFacts {
  const result = allFacts.safeParse(raw);
  if (result.success) return result.data;
  throw new DatasetError(result.error.issues.map((issue) => toProblem(issue, raw)));
}

function toProblem(issue: z.core.$ZodIssue, raw: RawFacts): Problem {
  const [collection, index, ...field] = issue.path;
  const name = collection as Collection;
  const list = raw[name];
  const recordId = typeof index === 'number' && Array.isArray(list) ? nameOf(list[index], index) : null;
  return { file: FILES[name] ?? String(collection), recordId, reason: phrase(pathOf(field), issue.message) };
}

/** What the record calls itself, else its place in the file. */
function nameOf(record: unknown, index: number): string {
  const fields = typeof record === 'object' && record !== null ? (record as Record<string, unknown>) : {};
  const own = fields.id ?? fields.code ?? fields.key ?? fields.iso3;
  return typeof own === 'string' ? own : `#${index + 1}`;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** Our own messages begin with the value, and read on from the field's name. */
export function phrase(field: string, message: string): string {
  if (field === '') return message;
  return message.startsWith('"') ? `${field} ${message}` : `${field}: ${message}`;
}
