import { SupportDimension } from './support.enums.js';
import type { SupportRow } from './support-record.js';

/** Where records stand that are for the region and name no state. */
export const REGIONAL = 'REGIONAL';
/** Where records stand that name none of a dimension. */
export const UNALLOCATED = 'UNALLOCATED';

const KEYS: Record<SupportDimension, (row: SupportRow) => string[]> = {
  [SupportDimension.GOAL]: ({ goalIds }) => goalIds,
  [SupportDimension.COUNTRY]: ({ regional, countryCodes }) => (regional ? [REGIONAL] : countryCodes),
  [SupportDimension.DONOR]: ({ funderIds }) => funderIds,
  [SupportDimension.PROVIDER]: ({ providerIds }) => providerIds,
  [SupportDimension.KIND]: ({ kind }) => [kind],
  [SupportDimension.YEAR]: ({ date }) => (date ? [date.slice(0, 4)] : []),
};

/** The rows or columns in which a record counts: at least one, each once. */
export function keysOf(dimension: SupportDimension, row: SupportRow): string[] {
  const keys = [...new Set(KEYS[dimension](row))];
  return keys.length > 0 ? keys : [UNALLOCATED];
}
