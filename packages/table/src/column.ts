/** What a column holds. `decimal` is text of digits, so that no digit is lost; `date` may be partial (`2021`, `2021-05`). */
export type Kind = 'text' | 'decimal' | 'integer' | 'boolean' | 'date' | 'currency' | 'list';

export interface Column {
  /** Where the value stands in a node, by response keys: `country.name`. */
  key: string;
  /** The same in plain words. */
  label: string;
  kind: Kind;
  /** In what an amount is: the label of the column that names its currency. */
  unit?: string;
  /** As the schema has it. */
  description?: string;
}

/** Null is what is not known, and never 0. */
export type Cell = string | number | boolean | null;

export type Row = Readonly<Record<string, Cell>>;
