import type { Field } from './field.js';

/** What a form holds: text as it was typed, or a list of what was ticked. */
export type Entry = string | boolean | readonly string[];
export type Entries = Readonly<Record<string, Entry>>;

/** Something that cannot be sent, said at its field. */
export type Problems = Readonly<Record<string, string>>;

const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Fills the form from the variables of an address, or else from the question's own defaults. */
export function entriesOf(fields: readonly Field[], variables: Readonly<Record<string, unknown>> | null): Entries {
  return Object.fromEntries(fields.map((field) => [field.name, entryOf(field, variables?.[field.name] ?? field.defaultValue)]));
}

function entryOf({ control }: Field, value: unknown): Entry {
  if (control.kind === 'flag') return value === true;
  if (control.kind === 'json') return value === undefined || value === null ? '' : JSON.stringify(value, null, 2);
  if (manyOf(control)) {
    const list = Array.isArray(value) ? value.map(String) : value === undefined || value === null ? [] : [String(value)];
    return control.kind === 'number' || control.kind === 'text' ? list.join(', ') : list;
  }
  return value === undefined || value === null ? '' : String(value);
}

function manyOf(control: Field['control']): boolean {
  return 'many' in control && control.many;
}

/** The variables to send, with what is left empty left out, and what is wrong, by field. */
export function variablesOf(fields: readonly Field[], entries: Entries): { variables: Record<string, unknown>; problems: Problems } {
  const variables: Record<string, unknown> = {};
  const problems: Record<string, string> = {};
  for (const field of fields) {
    const read = readEntry(field, entries[field.name] ?? '');
    if ('problem' in read) problems[field.name] = read.problem;
    else if (read.value !== undefined) variables[field.name] = read.value;
    else if (field.required && field.defaultValue === undefined) problems[field.name] = REQUIRED[field.control.kind] ?? 'This is needed.';
  }
  return { variables, problems };
}

const REQUIRED: Partial<Record<Field['control']['kind'], string>> = {
  choice: 'Choose one: the question is about it.',
  search: 'Type a word of its title and choose one of what is found.',
  date: 'A date is needed: 2021, 2021-05 or 2021-05-14.',
  number: 'A number is needed.',
};

type Read = { value: unknown } | { problem: string };

function readEntry({ control }: Field, entry: Entry): Read {
  if (typeof entry === 'boolean') return { value: entry };
  if (typeof entry !== 'string') return { value: entry.length > 0 ? [...entry] : undefined };
  const text = entry.trim();
  if (text === '') return { value: undefined };
  switch (control.kind) {
    case 'number':
      return numbers(text, control);
    case 'date':
      return PARTIAL_DATE.test(text) ? { value: text } : { problem: `"${text}" is no date of the form 2021, 2021-05 or 2021-05-14.` };
    case 'time':
      return time(text);
    case 'json':
      return json(text);
    case 'text':
      return { value: control.many ? parted(text) : text };
    default:
      return { value: text };
  }
}

/** A time without a zone is one of the reader's own clock. */
function time(text: string): Read {
  if (Number.isNaN(Date.parse(text))) return { problem: `"${text}" is no time of the form 2026-01-31T12:00.` };
  return { value: /(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : new Date(text).toISOString() };
}

function numbers(text: string, { whole, many }: { whole: boolean; many: boolean }): Read {
  const parts = many ? parted(text) : [text];
  const wrong = parts.find((part) => !(whole ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/).test(part));
  if (wrong !== undefined) return { problem: `"${wrong}" is no ${whole ? 'whole number' : 'number'}.` };
  // A decimal stays the text that it is, so that no digit is lost.
  const values = parts.map((part) => (whole ? Number.parseInt(part, 10) : part));
  return { value: many ? values : values[0] };
}

function json(text: string): Read {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: 'This is no JSON.' };
  }
}

function parted(text: string): string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}
