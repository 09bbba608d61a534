import { checkUnique } from './check/unique.js';
import { type AllFacts, COLLECTIONS } from './facts/all.js';
import { DatasetError, type Problem } from './read/error.js';
import { type Facts, group, ungroup } from './read/group.js';

/**
 * Two sets of facts as one, for a hub that shows both. They may not share an id, so that no record
 * of one can stand in for a record of the other. How far the facts go is what the first says: the
 * second may be made up, and would make it later than anything that was read.
 */
export function mergeFacts(a: Facts, b: Facts): Facts {
  const [first, second] = [ungroup(a), ungroup(b)];
  const all = Object.fromEntries(COLLECTIONS.map((name) => [name, [...first[name], ...second[name]]])) as AllFacts;
  const problems: Problem[] = [];
  checkUnique(all, (problem) => problems.push(problem));
  if (problems.length > 0) throw new DatasetError(problems);
  return { ...group(all), readUpTo: a.readUpTo };
}
