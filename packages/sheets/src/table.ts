import type { ReadSheet } from '@roadmap-hub/exchange';
import { clean } from './codec.js';
import type { Column } from './layout.js';
import { cellAt, type Problem, problem } from './problem.js';

/** A row of a sheet whose headers were found. */
export interface TableRow {
  number: number;
  /** What stands under a header, '' where nothing does. */
  cell(name: string): string;
  /** Where that is, with what came. */
  at(name: string): Pick<Problem, 'sheet' | 'row' | 'column' | 'cell' | 'came'>;
}

/**
 * Finds the columns by their headers, in whatever order they stand. All must be there: one that was
 * lost on the way would else look like one that was emptied.
 */
export function tableOf({ name: sheet, rows }: ReadSheet, columns: readonly Pick<Column, 'name'>[]): { rows: TableRow[]; problems: Problem[] } {
  const [header, ...rest] = rows;
  const names = columns.map(({ name }) => name);
  if (!header) return { rows: [], problems: [problem({ sheet, row: 1, allowed: names.join(', '), message: 'The headers are missing.' })] };
  const problems: Problem[] = [];
  const places = new Map<string, number>();
  for (const [index, written] of header.cells.entries()) {
    const name = clean(written);
    const at = { sheet, row: header.number, column: name, cell: cellAt(index, header.number), came: name };
    if (name === '') continue;
    if (!names.includes(name)) problems.push(problem({ ...at, allowed: names.join(', '), message: `There is no column "${name}" in the sheet ${sheet}.` }));
    else if (places.has(name)) problems.push(problem({ ...at, message: `The column "${name}" is there twice.` }));
    else places.set(name, index);
  }
  for (const name of names.filter((one) => !places.has(one))) {
    problems.push(problem({ sheet, row: header.number, column: name, message: `The column "${name}" is missing. A column may be empty, but not left out.` }));
  }
  const read = rest.map(({ number, cells }): TableRow => {
    const cell = (name: string) => clean(cells[places.get(name) ?? -1] ?? '');
    return {
      number,
      cell,
      at: (name) => ({ sheet, row: number, column: name, cell: places.has(name) ? cellAt(places.get(name) ?? 0, number) : null, came: cell(name) }),
    };
  });
  return { rows: problems.length > 0 ? [] : read, problems };
}
