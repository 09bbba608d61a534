import type { ContestantName } from '../contestants/names.js';
import type { Growth } from '../measure/growth.js';
import { total } from '../measure/measurement.js';
import type { Results } from '../measure/rounds.js';
import type { QuestionKey } from '../questions/keys.js';

interface Aim {
  question: QuestionKey;
  ours: ContestantName;
  other: ContestantName;
  /** Requests a second of ours over those of the other, at least. */
  atLeast: number;
}

const against = (other: ContestantName, ratios: Partial<Record<QuestionKey, number>>, ours: ContestantName = 'hub'): Aim[] =>
  Object.entries(ratios).map(([question, atLeast]) => ({ question: question as QuestionKey, ours, other, atLeast }));

const AIMS: Aim[] = [
  ...against('sql', { Q1: 0.7, Q2: 0.6, Q3: 0.5, Q4: 0.8 }),
  ...against('postgraphile', { Q1: 1, Q2: 1, Q3: 1, Q4b: 1 }),
  ...against('hive', { Q1: 3, Q2: 8, Q3: 6, Q4: 1.6 }),
  ...against('bytes', { Q5: 0.5 }, 'hub-cache'),
];

/** On ten times the data, the same question may take this much longer. */
export const GROWTH_AIM = 1.3;

export interface Reached extends Aim {
  ratio: number;
  /** Processor time of the other over ours; null where it is not known. */
  cpuRatio: number | null;
  met: boolean;
}

/** The aims of which both sides were measured. */
export function reached(results: Results): Reached[] {
  return AIMS.flatMap((aim) => {
    const measured = results.get(aim.question);
    const [ours, other] = [measured?.get(aim.ours), measured?.get(aim.other)];
    if (!ours || !other) return [];
    const ratio = ours.requestsPerSecond / other.requestsPerSecond;
    const [own, others] = [total(ours.cpu), total(other.cpu)];
    return [{ ...aim, ratio, cpuRatio: own === null || others === null ? null : others / own, met: ratio >= aim.atLeast }];
  });
}

export function slowedBy({ before, after }: Growth): number {
  return before.requestsPerSecond / after.requestsPerSecond;
}
