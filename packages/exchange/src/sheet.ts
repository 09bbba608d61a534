import type { Column, Row } from '@roadmap-hub/table';

/** Rows on their way into a file. They come in batches and are written before the next are asked for. */
export interface Sheet {
  columns: readonly Column[];
  rows: AsyncIterable<readonly Row[]>;
  about: About;
}

/** What goes with a file, so that it can be understood and cited away from the hub. */
export interface About {
  /** A short name, as of a file: `pledges`. */
  name: string;
  title: string;
  description: string;
  /** The rows are made up. The mark is then in a column of every row and wherever the format has a place for it. */
  synthetic: boolean;
  /** By what the rows were selected, as name and value. */
  filters: readonly (readonly [name: string, value: string])[];
  /** The day on which the file was made. */
  made: string;
  /** Where the figures come from and how they are to be read, a sentence each. */
  method: readonly string[];
  licence: { name: string; title: string; path: string };
  /** To be named wherever the data go. */
  attribution: readonly string[];
}

/** What stands for 'made up' in files. */
export const SYNTHETIC = 'SYNTHETIC';

/** The columns and rows as written: with the mark first where the rows are made up. */
export function marked({ columns, rows, about }: Sheet): Pick<Sheet, 'columns' | 'rows'> {
  if (!about.synthetic) return { columns, rows };
  return { columns: [MARK, ...columns], rows: withMark(rows) };
}

const MARK: Column = {
  key: 'synthetic',
  label: SYNTHETIC,
  kind: 'text',
  description: 'Says that the row is made up. Its states, donors and amounts are fictional.',
};

async function* withMark(rows: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  for await (const batch of rows) yield batch.map((row) => ({ synthetic: SYNTHETIC, ...row }));
}
