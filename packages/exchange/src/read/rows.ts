import { columnLetters } from '../xlsx/cell.js';
import { isCut } from '../xlsx/cut.js';
import { LIMITS } from './limits.js';
import type { ReadRow } from './sheet.js';
import { type Place, Unreadable } from './unreadable.js';

/** Gathers the cells of a file, as many as are read and no more. */
export class Rows {
  private cells = 0;

  /** Puts a text where it stands. @throws Unreadable for more than is read. */
  put(rows: Map<number, ReadRow>, place: { sheet: string; row: number; column: number }, text: string): void {
    if (text === '') return;
    const told: Place = { sheet: place.sheet, row: place.row, column: columnLetters(place.column) };
    if (place.row > LIMITS.rows) throw new Unreadable(`There are more than ${LIMITS.rows} rows, which is as many as are read.`, told);
    if (place.column >= LIMITS.columns) throw new Unreadable(`There are more than ${LIMITS.columns} columns, which is as many as are read.`, told);
    if (text.length > LIMITS.text) throw new Unreadable(`A cell holds ${text.length} characters; at most ${LIMITS.text} are read.`, told);
    if (isCut(text))
      throw new Unreadable(
        'The text of this cell was cut when the file was made, since a cell holds no more. Amend that record by a mutation, and leave its sheet out.',
        told,
      );
    this.cells += 1;
    if (this.cells > LIMITS.cells) throw new Unreadable(`There are more than ${LIMITS.cells} cells, which is as many as are read.`, told);
    const row = rows.get(place.row) ?? { number: place.row, cells: [] };
    while (row.cells.length < place.column) row.cells.push('');
    row.cells[place.column] = text;
    rows.set(place.row, row);
  }
}

/** Rows in their order, without those of blanks only. */
export function inOrder(rows: Map<number, ReadRow>): ReadRow[] {
  return [...rows.values()].filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).sort((one, other) => one.number - other.number);
}
