import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import { Decimal } from 'decimal.js';
import { groupBy } from '../funding/pieces.js';
import { DataQualityScope, FindingSeverity } from './quality.enums.js';
import type { QualityData } from './quality-data.js';
import type { Rule } from './rule.js';

const scope = DataQualityScope.PLANS;

/** After so many years a status that is not final should have been heard of again. */
const STALE_YEARS = 2;
/** How far a plan has come, the furthest last. */
const STEPS = ['NOT_STARTED', 'STARTED', 'DRAFTING', 'DRAFTED', 'APPROVED'];

/** What does not fit in plans, their activities and what states report. */
export const PLAN_RULES: readonly Rule[] = [
  {
    id: 'PLAN_WITHOUT_STATUS',
    scope,
    severity: FindingSeverity.INFO,
    guidance: 'Ask the national focal point.',
    find: ({ quality }) =>
      quality.plans.filter(({ statements }) => statements.length === 0).map(({ id }) => ({ record: id, message: 'nothing public was found of its status' })),
  },
  {
    id: 'STATUS_STALE',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Ask the national focal point what has happened since.',
    find: ({ quality, today }) => {
      const limit = `${Number(today.slice(0, 4)) - STALE_YEARS}${today.slice(4)}`;
      return quality.plans.flatMap(({ id, statements }) => {
        const isFinal = statements.some(({ status }) => status === 'APPROVED');
        const isOld = statements.length > 0 && statements.every(({ date }) => date === null || isCertainlyBefore(date, limit));
        return isOld && !isFinal ? [{ record: id, message: `the last dated statement of its status is older than ${STALE_YEARS} years` }] : [];
      });
    },
  },
  {
    id: 'STATUS_STEPS_BACK',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Look which statement is right; both are kept.',
    find: ({ quality }) => quality.plans.flatMap(({ id, statements }) => stepsBack(statements).map((message) => ({ record: id, message }))),
  },
  {
    id: 'REQUIREMENT_UNKNOWN',
    scope,
    severity: FindingSeverity.INFO,
    guidance: 'Estimate what it costs; until then it is in no gap.',
    find: ({ funding }) => funding.activities.filter(({ amount }) => amount === null).map(({ id }) => ({ record: id, message: 'what it costs is not known' })),
  },
  {
    id: 'ACTIVITY_DATES_REVERSED',
    scope,
    severity: FindingSeverity.ERROR,
    guidance: 'Correct the dates by the plan.',
    find: ({ quality }) =>
      quality.activities.flatMap(({ id, start, end }) =>
        start && end && isCertainlyBefore(end, start) ? [{ record: id, message: `it ends ${end}, before it starts ${start}` }] : [],
      ),
  },
  {
    id: 'ACTIVITY_STALE',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Ask the institution that leads it: it is completed, delayed or cancelled.',
    find: ({ quality, today }) =>
      quality.activities.flatMap(({ id, status, end }) =>
        ['PLANNED', 'ONGOING'].includes(status) && end && isCertainlyBefore(end, today)
          ? [{ record: id, message: `it was to end ${end}, and is still ${status}` }]
          : [],
      ),
  },
  {
    id: 'MILESTONE_OPEN',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Enter when the milestone was reached, or correct the status.',
    find: ({ quality }) =>
      quality.activities
        .filter(({ status }) => status === 'COMPLETED')
        .flatMap(({ id, milestones }) =>
          milestones.filter(({ doneOn }) => doneOn === null).map(({ title }) => ({ record: id, message: `it is COMPLETED, and "${title}" is not reached` })),
        ),
  },
  {
    id: 'CUMULATIVE_FALLS',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Look whether the value is of the year alone; of such an indicator it only adds up.',
    find: ({ quality }) =>
      [...groupBy(quality.cumulative, ({ indicator, country }) => `${indicator} ${country}`).values()].flatMap((values) => {
        let most = new Decimal(0);
        return [...values]
          .sort((one, other) => one.year - other.year)
          .flatMap(({ id, value }) => {
            const before = most;
            most = Decimal.max(most, value);
            return before.greaterThan(value) ? [{ record: id, message: `it is ${value}, and was ${before.toFixed()} in a year before` }] : [];
          });
      }),
  },
];

function stepsBack(statements: QualityData['plans'][number]['statements']): string[] {
  return statements.flatMap((later) =>
    statements
      .filter(
        ({ status, date }) =>
          date !== null && later.date !== null && isCertainlyBefore(date, later.date) && STEPS.indexOf(status) > STEPS.indexOf(later.status),
      )
      .map((earlier) => `it is ${later.status} by a statement of ${later.date}, and was ${earlier.status} by one of ${earlier.date}`),
  );
}
