/** A record of the published file; its fields are named in `published-*.ts`. */
export type Theirs = Readonly<Record<string, unknown>>;

/** How one array of the published file is found again in the facts, item by item. */
export interface Pair {
  readonly name: string;
  readonly theirs: readonly Theirs[];
  readonly ours: readonly object[];
  /** For each published field whose value must be the same: how to get it from ours. */
  readonly same: Readonly<Record<string, (ours: object) => unknown>>;
  /** For each published field that describes: our own wording of it. */
  readonly reworded: Readonly<Record<string, (ours: object) => string | null>>;
  /** Lists that have a pair of their own; here only their lengths are compared. */
  readonly nested: Readonly<Record<string, (ours: object) => number>>;
}

type Getters<T, R> = Readonly<Record<string, (ours: T) => R>>;

/** Keeps the getters typed where they are written, and forgets the type afterwards. */
export function pair<T extends object>(
  name: string,
  theirs: readonly Theirs[],
  ours: readonly T[],
  same: Getters<T, unknown>,
  reworded: Getters<T, string | null> = {},
  nested: Getters<T, number> = {},
): Pair {
  // Safe: the getters are only ever called with records of `ours`.
  return { name, theirs, ours, same, reworded, nested } as unknown as Pair;
}

/** The items of a nested list, over all records of an array. */
export function nestedIn(records: readonly Theirs[], field: string): Theirs[] {
  return records.flatMap((record) => record[field] as Theirs[]);
}
