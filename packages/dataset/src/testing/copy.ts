import type { AllFacts } from '../facts/all.js';
import { DatasetError, type Problem } from '../read/error.js';
import { readFiles } from '../read/files.js';
import { toFacts } from '../read/read.js';

const original = readFiles() as AllFacts;

/** What is wrong with a copy of the facts after `spoil` has been at it. */
export function problemsAfter(spoil: (copy: AllFacts) => void): readonly Problem[] {
  const copy = structuredClone(original);
  spoil(copy);
  try {
    toFacts(copy);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
}

/** The record to be spoilt; a test that names one that is gone should say so. */
export function find<T>(records: readonly T[], id: string): T {
  const found = records.find((record) => idOf(record) === id);
  if (found === undefined) throw new Error(`the facts have no record ${id}`);
  return found;
}

function idOf(record: unknown): unknown {
  const { id, code, key, iso3 } = record as Record<string, unknown>;
  return id ?? code ?? key ?? iso3;
}

/** A rule, how to break it, and the problem that this must lead to. */
export type Case = [rule: string, spoil: (copy: AllFacts) => void, file: string, recordId: string | null, reason: string];
