import type { Kind } from './column.js';

/** What stands at one place of an answer, whatever the values: known from the selection, from values, or from both. */
export interface Shape {
  list: boolean;
  /** Of an object, by response key, in the order asked. A scalar has none. */
  fields?: Map<string, Shape>;
  /** Of a scalar, where it is known. */
  kind?: Kind;
  description?: string;
}

/** An object as JSON gives it. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The shape that values show; of a list, that of all its elements together. */
export function shapeOfValue(value: unknown): Shape {
  if (Array.isArray(value)) {
    const elements = value.map(shapeOfValue).reduce(together, { list: false });
    return { ...elements, list: true };
  }
  if (!isObject(value)) return { list: false, ...(value !== null && value !== undefined && { kind: kindOf(value) }) };
  const fields = new Map(Object.entries(value).map(([key, inner]) => [key, shapeOfValue(inner)]));
  if (isMoney(fields)) markMoney(fields);
  return { list: false, fields };
}

/** Both shapes as one; where they differ, the first is right, and the order of fields is its own. */
export function together(first: Shape, second: Shape): Shape {
  const list = first.list || second.list;
  const description = first.description ?? second.description;
  const told = description === undefined ? {} : { description };
  if (!first.fields && !second.fields) return { list, ...told, ...kindTogether(first.kind, second.kind) };
  const fields = new Map(first.fields);
  for (const [key, shape] of second.fields ?? []) {
    const known = fields.get(key);
    fields.set(key, known ? together(known, shape) : shape);
  }
  return { list, ...told, fields };
}

/** An amount that says its own currency. */
export function isMoney(fields: ReadonlyMap<string, Shape>): boolean {
  const [amount, currency] = [fields.get('amount'), fields.get('currency')];
  return amount !== undefined && currency !== undefined && !amount.fields && !currency.fields;
}

function markMoney(fields: Map<string, Shape>): void {
  fields.set('amount', { list: false, kind: 'decimal' });
  fields.set('currency', { list: false, kind: 'currency' });
}

function kindTogether(first: Kind | undefined, second: Kind | undefined): { kind?: Kind } {
  const kind = first === undefined || second === undefined || first === second ? (first ?? second) : numbers(first, second) ? 'decimal' : 'text';
  return kind === undefined ? {} : { kind };
}

function numbers(...kinds: Kind[]): boolean {
  return kinds.every((kind) => kind === 'integer' || kind === 'decimal');
}

/** A text of digits may be a code and stays text: only a schema can say that it is a number. */
function kindOf(value: unknown): Kind {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal';
  return typeof value === 'string' && /^\d{4}-\d{2}(?:-\d{2}(?:T[\d:.]+Z?)?)?$/.test(value) ? 'date' : 'text';
}
