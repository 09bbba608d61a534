import type { ObjectLiteral } from 'typeorm';

type EntityClass<T> = abstract new (...args: never[]) => T;

/** A page that a record was read from; what else a source holds is of no concern here. */
interface Cited {
  sources: readonly object[];
  visibility?: Visibility | undefined;
}

/** Who may see a record. */
export type Visibility = 'PUBLIC' | 'PARTNER' | 'RESTRICTED';

/**
 * A kind of record: how its document, the record as people write it, becomes a row and the rows
 * that belong to it. The same for what is loaded and for what is entered, so that neither can say
 * something that the other could not.
 */
// biome-ignore lint/suspicious/noExplicitAny: kinds of all documents stand in one list.
export interface RecordKind<C extends Cited = any> {
  /** As change feeds and entries call it. */
  readonly type: string;
  readonly entity: EntityClass<ObjectLiteral>;
  /** The property that identifies a record, in the row and in the document. */
  readonly key: string;
  project(document: C): Projection;
  /** Whose it is: the roles, such as `donor:DE`, that may amend it and see it when it is restricted. */
  owners(document: C): string[];
}

/** A document as rows. */
export interface Projection {
  row: ObjectLiteral;
  parts?: readonly PartRows[];
}

/** Rows of another table that belong to a record and change with it. */
export interface PartRows {
  entity: EntityClass<ObjectLiteral>;
  /** The property that holds the key of the record. */
  parent: string;
  rows: readonly ObjectLiteral[];
}

/** What the records of a kind should be, as the data set has them. */
export interface RecordSet {
  kind: RecordKind;
  documents: readonly ObjectLiteral[];
}

/** A set of one kind; checks that the documents are of it. */
export function recordSet<C extends Cited>(kind: RecordKind<C>, documents: readonly C[]): RecordSet {
  return { kind, documents };
}
