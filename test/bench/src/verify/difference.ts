import { isDeepStrictEqual } from 'node:util';

/** Where two answers differ first; null when they are the same. The order of fields does not matter. */
export function difference(expected: unknown, found: unknown, path = ''): string | null {
  if (isDeepStrictEqual(expected, found)) return null;
  if (!isObject(expected) || !isObject(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return `${path || 'the answer'} is ${show(found)} instead of ${show(expected)}`;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const inner = difference(expected[key], found[key], path === '' ? key : `${path}.${key}`);
    if (inner !== null) return inner;
  }
  return `${path || 'the answer'} differs`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60);
}
