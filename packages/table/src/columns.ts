import type { Column } from './column.js';
import { isMoney, type Shape } from './shape.js';
import { NOT_DATA } from './text.js';
import { words } from './words.js';

/**
 * The columns of a node: objects are flattened, an amount and its currency stand side by side, a list
 * is one column, save the one that is `unfolded`, whose own columns take its place.
 */
export function columnsOf(shape: Shape, unfolded: readonly string[] = [], path: readonly string[] = [], told?: string): Column[] {
  const fields = shape.fields ?? new Map<string, Shape>();
  const money = isMoney(fields);
  return [...inOrder(fields, money)].flatMap(([key, inner]): Column[] => {
    if (NOT_DATA.has(key)) return [];
    const place = [...path, key];
    const [next, ...rest] = unfolded;
    const opened = next === key;
    // What a list or an object is says what its parts are about.
    const description = [money && key !== 'currency' ? told : undefined, inner.description].filter(Boolean).join(' ');
    if (inner.fields && (!inner.list || opened)) return columnsOf(inner, opened ? rest : [], place, inner.description);
    return [
      {
        key: place.join('.'),
        label: words(place),
        kind: inner.list ? 'list' : (inner.kind ?? 'text'),
        ...(money && key === 'amount' && { unit: words([...path, 'currency']) }),
        ...(description && { description }),
      },
    ];
  });
}

function inOrder(fields: ReadonlyMap<string, Shape>, money: boolean): Iterable<[string, Shape]> {
  if (!money) return fields;
  const first = ['amount', 'currency'].flatMap((key): [string, Shape][] => {
    const shape = fields.get(key);
    return shape ? [[key, shape]] : [];
  });
  return [...first, ...[...fields].filter(([key]) => key !== 'amount' && key !== 'currency')];
}
