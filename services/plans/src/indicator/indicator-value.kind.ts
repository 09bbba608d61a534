import type { Cited, IndicatorValueFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { IndicatorValue } from './indicator-value.entity.js';

export type IndicatorValueDocument = Cited<IndicatorValueFact>;

export const indicatorValueKind: RecordKind<IndicatorValueDocument> = {
  type: 'INDICATOR_VALUE',
  entity: IndicatorValue,
  key: 'id',
  project: ({ indicator, country, value, ...row }) => ({ row: { ...row, indicatorId: indicator, countryCode: country, reportedValue: value } }),
  owners: ({ country }) => [`focalPoint:${country}`],
};
