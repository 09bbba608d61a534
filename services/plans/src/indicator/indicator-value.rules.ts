import type { Rule } from '@roadmap-hub/entries';
import { Decimal } from 'decimal.js';
import type { IndicatorValueDocument } from './indicator-value.kind.js';

/** A value, what the same state reported for other years, and the day on which it is looked at. */
interface Evidence {
  value: IndicatorValueDocument;
  measure: string | null;
  others: { year: number; value: string }[];
  today: string;
}

export const INDICATOR_VALUE_RULES: readonly Rule<Evidence>[] = [
  {
    id: 'YEAR_IN_FUTURE',
    severity: 'ERROR',
    guidance: 'Report a value when its year has begun.',
    find: ({ value: { year }, today }) => (year > Number(today.slice(0, 4)) ? [`the year ${year} is yet to come`] : []),
  },
  {
    id: 'CUMULATIVE_FALLS',
    severity: 'WARNING',
    guidance: 'A total since the beginning cannot become less: look whether it is the figure of the year, or the other value is wrong.',
    find: ({ value: { year, value }, measure, others }) => {
      if (measure !== 'CUMULATIVE' || value === null) return [];
      const before = others.filter((other) => other.year < year && new Decimal(other.value).gt(value)).at(-1);
      const after = others.find((other) => other.year > year && new Decimal(other.value).lt(value));
      return [
        ...(before ? [`${value} is less than ${before.value} of ${before.year}`] : []),
        ...(after ? [`${value} is more than ${after.value} of ${after.year}`] : []),
      ];
    },
  },
];
