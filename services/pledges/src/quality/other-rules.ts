import { overlapsOf } from '../support/overlaps.js';
import { DataQualityScope, FindingSeverity } from './quality.enums.js';
import type { Rule } from './rule.js';

export const OTHER_RULES: readonly Rule[] = [
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
