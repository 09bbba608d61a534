import type { Rates } from '@roadmap-hub/subgraph';
import type { FundingData } from '../funding/funding-data.js';
import type { SupportRow } from '../support/support-record.js';
import type { DataQualityScope, FindingSeverity } from './quality.enums.js';
import type { QualityData } from './quality-data.js';

/** Everything of one roadmap that rules look at, and the day that they look on. */
export interface Evidence {
  funding: FundingData;
  quality: QualityData;
  support: SupportRow[];
  rates: Rates;
  today: string;
}

/** One thing found of one record. */
interface Found {
  record: string;
  message: string;
}

export interface Rule {
  /** Stable; reports and tests refer to it. */
  id: string;
  scope: DataQualityScope;
  severity: FindingSeverity;
  /** What to do about it. */
  guidance: string;
  find(evidence: Evidence): Found[];
}
