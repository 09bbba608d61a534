import { check } from '../check/check.js';
import { DatasetError } from './error.js';
import { type RawFacts, readFiles } from './files.js';
import { type Facts, group } from './group.js';
import { parseShape } from './shape.js';

/** Reads and checks the facts; throws a `DatasetError` unless all of them hold together. */
export function readFacts(dir?: URL | string): Facts {
  return toFacts(readFiles(dir));
}

/** The part that needs no disk, for tests that break a copy. */
export function toFacts(raw: RawFacts): Facts {
  const all = parseShape(raw);
  const problems = check(all);
  if (problems.length > 0) throw new DatasetError(problems);
  return group(all);
}
