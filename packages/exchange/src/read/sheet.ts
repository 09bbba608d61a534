/** A sheet as somebody filled it in: rows of text, with their numbers. Rows without any text are left out. */
export interface ReadSheet {
  name: string;
  rows: ReadRow[];
}

export interface ReadRow {
  /** As a spreadsheet numbers it, from 1. */
  number: number;
  /** From the first column on; '' where nothing is. */
  cells: string[];
}
