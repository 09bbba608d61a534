import type { Codec } from './codec.js';

/** A document of a record, as people enter it. */
export type Document = Record<string, unknown>;

/** A column of a sheet: where its value stands in a document, and how it is written. */
export interface Column {
  /** Its header. */
  name: string;
  /** The field of the document; `requirement.amount` is a field of an object, which is null when all its cells are empty. */
  field: string;
  codec: Codec;
  help: string;
  /** An empty cell is a fault. */
  required?: boolean;
  /** What an empty cell means; null unless said. */
  empty?: unknown;
}

/** A sheet with a record a row. */
export interface RecordSheet {
  name: string;
  about: string;
  /** The type of its records, as change feeds call them. */
  type: string;
  /** The first names the record, and is required. */
  columns: readonly Column[];
  /** What is said of a record in rows of their own. */
  parts?: readonly PartSheet[];
  /** What a new record has in the fields that no sheet has. */
  defaults?: Document;
  /** Records that are not in the file stay, since the sheet never shows all of them. */
  keeps?: boolean;
  /** Its records are made after all others, also after those that are withdrawn. */
  last?: boolean;
}

/** A sheet whose rows are the items of a list within records of another. */
export interface PartSheet {
  name: string;
  about: string;
  /** The list in the document. */
  field: string;
  /** The header of the first column, which names the record. */
  of: string;
  columns: readonly Column[];
}

/** The sheets of a file, those of records that others name before those others. */
export interface Layout {
  records: readonly RecordSheet[];
}
