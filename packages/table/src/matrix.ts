import { valueAt } from './rows.js';
import { isObject, type Shape } from './shape.js';

const HEADERS = [
  ['row', 'rows'],
  ['column', 'columns'],
] as const;

/** Cells that name their row and column by a key, beside the headers that say what the keys mean. */
export function isMatrix(shape: Shape | undefined): boolean {
  const cells = shape?.fields?.get('cells');
  return (
    cells?.list === true &&
    HEADERS.every(([key, headers]) => {
      const header = shape?.fields?.get(headers);
      return cells.fields?.has(key) && header?.list && header.fields?.has('key') && header.fields.has('label');
    })
  );
}

/** The shape of a cell with the words of its headers beside their keys. */
export function namedCell(cell: Shape): Shape {
  const fields = [...(cell.fields ?? [])].flatMap(([key, shape]): [string, Shape][] => {
    const header = HEADERS.find(([name]) => name === key);
    return header
      ? [
          [key, shape],
          [`${key}Label`, { ...shape, description: `What the ${key} is called.` }],
        ]
      : [[key, shape]];
  });
  return { ...cell, fields: new Map(fields) };
}

/** Gives each cell the words of its headers; a key without a header keeps none. */
export function nameCells(matrix: unknown, cells: readonly unknown[]): unknown[] {
  const labels = HEADERS.map(([key, headers]) => {
    const found = valueAt(matrix, [headers]);
    const list = Array.isArray(found) ? found.filter(isObject) : [];
    return [key, new Map(list.map((header) => [header.key, header.label]))] as const;
  });
  return cells.map((cell) =>
    isObject(cell) ? { ...cell, ...Object.fromEntries(labels.map(([key, of]) => [`${key}Label`, of.get(cell[key]) ?? null])) } : cell,
  );
}
