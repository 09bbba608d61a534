import type { Cell, Column, Row } from './column.js';
import { isObject } from './shape.js';
import { cellOf, listText } from './text.js';

/** The rows of one node: one, or one for each element of the list that is unfolded, hence none where that is empty. */
export function rowsOf(node: unknown, columns: readonly Column[], unfolded: readonly string[]): Row[] {
  return unfold(node, unfolded).map((elements) => rowOf(node, columns, elements));
}

/** The elements of the unfolded lists that make one row, by the path that leads to them. */
type Elements = ReadonlyMap<string, unknown>;

function unfold(value: unknown, [key, ...rest]: readonly string[], path: readonly string[] = []): Elements[] {
  if (key === undefined) return [new Map()];
  const place = [...path, key];
  const inner = own(value, key);
  if (inner === null || inner === undefined) return [];
  if (!Array.isArray(inner)) return unfold(inner, rest, place);
  return inner.flatMap((one) => unfold(one, rest, place).map((elements) => new Map([[place.join('.'), one], ...elements])));
}

function rowOf(node: unknown, columns: readonly Column[], elements: Elements): Row {
  const cells = columns.map(({ key, kind }): [string, Cell] => {
    const value = valueAt(node, key.split('.'), elements);
    return [key, kind === 'list' || Array.isArray(value) ? listText(value) : cellOf(value)];
  });
  // Not by assignment: a question may call a field `__proto__`.
  return Object.fromEntries(cells);
}

/** Undefined where a part of the way is null. */
export function valueAt(value: unknown, path: readonly string[], elements: Elements = new Map()): unknown {
  let at = value;
  let place = '';
  for (const key of path) {
    if (!isObject(at)) return undefined;
    place = place === '' ? key : `${place}.${key}`;
    at = elements.has(place) ? elements.get(place) : own(at, key);
  }
  return at;
}

/** What is in the answer under a key, and not what every object has by that name. */
function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
