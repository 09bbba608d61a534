import type { Finding } from './enterable.js';

/** A rule of data quality, of one record with what it must be seen beside. */
export interface Rule<E> {
  /** Stable; people and tests refer to it. */
  readonly id: string;
  /** An error stops an entry; the rest is told with it. */
  readonly severity: 'ERROR' | 'WARNING' | 'INFO';
  /** What to do about it. */
  readonly guidance: string;
  /** What is found, in words that follow the id of the record. */
  find(evidence: E): string[];
}

/** What the rules find of a record, in their order. */
export function findings<E>(record: string, rules: readonly Rule<E>[], evidence: E): Finding[] {
  return rules.flatMap(({ id, severity, guidance, find }) =>
    find(evidence).map((message) => ({ isError: severity === 'ERROR', message: `${record}: ${message}. ${guidance} (${id})` })),
  );
}
