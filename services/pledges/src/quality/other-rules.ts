import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import { overlapsOf } from '../support/overlaps.js';
import { DataQualityScope, FindingSeverity } from './quality.enums.js';
import type { Rule } from './rule.js';

/** After so many years a status that is not final should have been heard of again. */
const STALE_YEARS = 2;

export const OTHER_RULES: readonly Rule[] = [
  {
    id: 'PLAN_WITHOUT_STATUS',
    scope: DataQualityScope.PLANS,
    severity: FindingSeverity.INFO,
    guidance: 'Ask the national focal point.',
    find: ({ quality }) =>
      quality.plans.filter(({ statements }) => statements.length === 0).map(({ id }) => ({ record: id, message: 'nothing public was found of its status' })),
  },
  {
    id: 'STATUS_STALE',
    scope: DataQualityScope.PLANS,
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
    id: 'REQUIREMENT_UNKNOWN',
    scope: DataQualityScope.PLANS,
    severity: FindingSeverity.INFO,
    guidance: 'Estimate what it costs; until then it is in no gap.',
    find: ({ funding }) => funding.activities.filter(({ amount }) => amount === null).map(({ id }) => ({ record: id, message: 'what it costs is not known' })),
  },
  {
    id: 'OVERLAP',
    scope: DataQualityScope.SUPPORT,
    severity: FindingSeverity.INFO,
    guidance: 'Look whether the providers know of one another; it may well be meant.',
    find: ({ support }) =>
      overlapsOf(support, 180).map(({ first, second, kind, country, daysApart }) => ({
        record: first.id,
        message: `${second.id} is ${kind} for ${country} under the same goal by another provider, ${daysApart} days apart`,
      })),
  },
  {
    id: 'CONTRADICTION_OPEN',
    scope: DataQualityScope.FRAMEWORK,
    severity: FindingSeverity.WARNING,
    guidance: 'Find a better source; until then both sides are shown.',
    find: ({ quality }) =>
      quality.contradictions
        .filter(({ preferred }) => preferred === null)
        .map(({ id, about }) => ({ record: id, message: `sources contradict one another: ${about}` })),
  },
];
