import { isMatrix } from './matrix.js';
import { isObject, type Shape } from './shape.js';
import { words } from './words.js';

/** A list of an answer that can be laid out as rows. */
export interface List {
  /** Response keys from the top: `pledges.nodes`, `donors.pledges.nodes`. */
  path: string;
  label: string;
  /** How many elements it has, over all parents; null while the service that has it is away. */
  length: number | null;
  /** It stands in the elements of another list, whose columns are then repeated on each row. */
  nested: boolean;
  /** Its elements are the cells of a matrix, with headers beside them. */
  matrix: boolean;
}

/** All lists of objects, those of the outside first. */
export function findLists(shape: Shape, answer: unknown): List[] {
  const found: List[] = [];
  const walk = (at: Shape, path: readonly string[], nested: boolean): void => {
    for (const [key, inner] of at.fields ?? []) {
      // An empty list of which nothing is known may be one of objects.
      if (!inner.fields && (!inner.list || inner.kind)) continue;
      const place = [...path, key];
      if (inner.list) {
        const matrix = key === 'cells' && !nested && isMatrix(at);
        found.push({ path: place.join('.'), label: words(place), length: lengthAt(answer, place), nested, matrix });
      }
      walk(inner, place, nested || inner.list);
    }
  };
  walk(shape, [], false);
  return found.sort((one, other) => Number(one.nested) - Number(other.nested));
}

/** The list that carries the question: the cells of a matrix, then a connection's nodes before others, the outer before the inner, the longer before the shorter. */
export function mainList(lists: readonly List[]): List | undefined {
  return [...lists].sort((one, other) => rank(one) - rank(other) || depth(one) - depth(other) || (other.length ?? 0) - (one.length ?? 0))[0];
}

function rank({ path, nested, matrix }: List): number {
  if (matrix) return -1;
  return nested ? 2 : isConnection(path) ? 0 : 1;
}

function depth({ path }: List): number {
  return path.split('.').length;
}

function isConnection(path: string): boolean {
  return path === 'nodes' || path.endsWith('.nodes');
}

function lengthAt(value: unknown, [key, ...rest]: readonly string[]): number | null {
  if (key === undefined) return Array.isArray(value) ? value.length : null;
  if (Array.isArray(value)) return value.map((one) => lengthAt(one, [key, ...rest])).reduce<number | null>(sum, value.length === 0 ? 0 : null);
  return isObject(value) ? lengthAt(value[key], rest) : null;
}

function sum(one: number | null, other: number | null): number | null {
  return one === null ? other : one + (other ?? 0);
}
