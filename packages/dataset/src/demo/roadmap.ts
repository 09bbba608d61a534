import type { AdoptionFact, ObservationFact, RoadmapFact, RoadmapNodeFact } from '../facts/types.js';
import { DEMO, made, title } from './marks.js';
import { ACTIONS, GOALS } from './names.js';
import { ORGANISATION_IDS } from './parties.js';
import { at } from './random.js';
import { STATES } from './states.js';

export function demoRoadmap(): RoadmapFact {
  return {
    code: DEMO,
    title: title('Roadmap of sixteen invented states, to show what the hub can do'),
    shortTitle: title('Demonstration roadmap'),
    abbreviation: null,
    vision: title('That nobody takes these figures for real'),
    periodStart: '2021',
    periodEnd: '2030',
    participatingStateCount: STATES.length,
    custodians: [at(ORGANISATION_IDS, 0)],
    supportingGovernments: STATES.slice(0, 4).map(({ iso3 }) => iso3),
    textPublic: true,
    componentsNamed: [],
    instrumentsNamed: [],
    midTermReview: null,
    ...made(),
  };
}

/** 4 goals, 20 targets, 100 actions, with codes as `G1`, `1.1` and `1.1.1`. */
export function demoNodes(): RoadmapNodeFact[] {
  return GOALS.flatMap(([goal, targets], goalIndex) => {
    const goalCode = `G${goalIndex + 1}`;
    return [
      node('GOAL', goalCode, null, goalIndex, goal),
      ...targets.flatMap((target, targetIndex) => {
        const targetCode = `${goalIndex + 1}.${targetIndex + 1}`;
        return [
          node('TARGET', targetCode, goalCode, targetIndex, target),
          ...ACTIONS.map((action, index) => node('ACTION', `${targetCode}.${index + 1}`, targetCode, index, `${action}: ${target.toLowerCase()}`)),
        ];
      }),
    ];
  });
}

function node(level: RoadmapNodeFact['level'], code: string, parent: string | null, index: number, text: string): RoadmapNodeFact {
  return {
    id: `${DEMO}:${code}`,
    roadmap: DEMO,
    code,
    level,
    levelNote: null,
    parent: parent === null ? null : `${DEMO}:${parent}`,
    parentBasis: parent === null ? null : 'by its code',
    position: index + 1,
    title: title(text),
    officialTextPublic: true,
    statements: [],
    ...made(),
  };
}

export const GOAL_IDS: readonly string[] = GOALS.map((_, index) => `${DEMO}:G${index + 1}`);
export const TARGET_IDS: readonly string[] = GOALS.flatMap(([, targets], goal) => targets.map((_, target) => `${DEMO}:${goal + 1}.${target + 1}`));
export const ACTION_IDS: readonly string[] = TARGET_IDS.flatMap((target) => ACTIONS.map((_, index) => `${target}.${index + 1}`));

/** Two dates of one adoption; `contradictions.ts` says so. */
export function demoAdoptions(): AdoptionFact[] {
  const dates = [
    ['2020-11-20', true, 'An invented council adopts the roadmap'],
    ['2020-12-04', false, 'An invented minute has the adoption a fortnight later'],
  ] as const;
  return dates.map(([date, preferred, text], index) => ({
    id: `DEMO-AD${index + 1}`,
    roadmap: DEMO,
    subject: DEMO,
    date,
    kind: 'ADOPTED',
    body: at(ORGANISATION_IDS, 0),
    country: null,
    text: title(text),
    contested: true,
    preferred,
    preferredReason: preferred ? title('the earlier of the two') : null,
    ...made(),
  }));
}

/** Counts that somebody stated: one agrees with the plans, the other does not. */
export function demoObservations(): ObservationFact[] {
  const stated = [
    ['9', 'PLANS_APPROVED'],
    ['15', 'PLANS_DRAFTED_OR_APPROVED'],
  ] as const;
  return stated.map(([value, hubCount], index) => ({
    id: `DEMO-OB${index + 1}`,
    roadmap: DEMO,
    measure: title('national action plans, as an invented report counts them'),
    value,
    bound: 'EXACT',
    unit: 'plans',
    asOf: '2026-03',
    hubCount,
    ...made(),
  }));
}
