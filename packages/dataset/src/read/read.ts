import { check } from '../check/check.js';
import type { AllFacts } from '../facts/all.js';
import { latest } from '../facts/partial-date.js';
import type { PlansFacts } from '../facts/plans.js';
import type { PledgesFacts } from '../facts/pledges.js';
import type { ReferenceFacts } from '../facts/reference.js';
import type { SourceFact } from '../facts/shared.js';
import { DatasetError } from './error.js';
import { type RawFacts, readFiles } from './files.js';
import { parseShape } from './shape.js';

export interface Facts {
  /** By key. */
  readonly sources: ReadonlyMap<string, SourceFact>;
  readonly reference: ReferenceFacts;
  readonly plans: PlansFacts;
  readonly pledges: PledgesFacts;
  /** Date of the newest page among the sources: nothing later can be expected in the facts. */
  readonly readUpTo: string;
}

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

function group(all: AllFacts): Facts {
  const { sources, plans, events, donors, pledges, assistance, links, supportStatements, ...reference } = all;
  return {
    sources: new Map(sources.map((source) => [source.key, source])),
    reference,
    plans: { plans, events },
    pledges: { donors, pledges, assistance, links, supportStatements },
    readUpTo: latest(sources.flatMap(({ date }) => date ?? [])) ?? '',
  };
}
