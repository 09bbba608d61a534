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
  const inner = isObject(value) ? value[key] : undefined;
  if (inner === null || inner === undefined) return [];
  if (!Array.isArray(inner)) return unfold(inner, rest, place);
  return inner.flatMap((one) => unfold(one, rest, place).map((elements) => new Map([[place.join('.'), one], ...elements])));
}

function rowOf(node: unknown, columns: readonly Column[], elements: Elements): Row {
  const row: Record<string, Cell> = {};
  for (const { key, kind } of columns) {
    const value = valueAt(node, key.split('.'), elements);
    row[key] = kind === 'list' || Array.isArray(value) ? listText(value) : cellOf(value);
  }
  return row;
}

/** Undefined where a part of the way is null. */
export function valueAt(value: unknown, path: readonly string[], elements: Elements = new Map()): unknown {
  let at = value;
  let place = '';
  for (const key of path) {
    if (!isObject(at)) return undefined;
    place = place === '' ? key : `${place}.${key}`;
    at = elements.has(place) ? elements.get(place) : at[key];
  }
  return at;
}
