import { toDay } from './dates.js';

/** How far the plan of each state is, by the state's place in the list. */
export type Stage = 'APPROVED' | 'DRAFTED' | 'CONTRADICTORY' | 'DRAFTING' | 'STALE';

export function stageOf(index: number): Stage {
  if (index < 9) return 'APPROVED';
  if (index === 10) return 'CONTRADICTORY';
  if (index < 13) return 'DRAFTED';
  return index === 13 ? 'DRAFTING' : 'STALE';
}

interface Timeline {
  readonly seminar: number;
  readonly roundtable: number;
  readonly drafted: number | null;
  readonly approved: number | null;
}

/** The days on which the plan of a state moved on; null: it has not, or nobody says when. */
export function timeline(index: number): Timeline {
  const seminar = toDay('2021-02-01') + index * 25;
  const stage = stageOf(index);
  const isDrafted = stage === 'DRAFTED' || stage === 'CONTRADICTORY';
  return {
    seminar,
    roundtable: seminar + 120,
    drafted: stage === 'APPROVED' ? seminar + 420 : isDrafted ? toDay('2025-01-15') + index * 10 : null,
    approved: stage === 'APPROVED' ? seminar + 600 : null,
  };
}
