import type { SourceFact } from './facts/shared.js';

/** A citation as it is shown; the key is of use only within the files. */
export type Source = Omit<SourceFact, 'key'>;

/** A fact as the database and people who enter facts have it: with its sources, and not with keys of them. */
export type Cited<F extends { sources: unknown }> = Omit<F, 'sources'> & { sources: Source[] };

/** The citations behind a record's `sources`, in their order. */
export function cite(facts: { readonly sources: ReadonlyMap<string, SourceFact> }, keys: readonly string[]): Source[] {
  return keys.map((wanted) => {
    const found = facts.sources.get(wanted);
    if (found === undefined) throw new RangeError(`no source has the key "${wanted}"`);
    const { key: _key, ...source } = found;
    return source;
  });
}
