import { LADDER_RULES } from './ladder-rules.js';
import { MONEY_RULES } from './money-rules.js';
import { OTHER_RULES } from './other-rules.js';
import { PLAN_RULES } from './plan-rules.js';
import type { DataQualityScope, FindingSeverity } from './quality.enums.js';
import { FUNDED_OVER_PLEDGED_BY_RATES } from './rates-rule.js';
import type { Evidence, Rule } from './rule.js';
import { SUM_RULES } from './sum-rules.js';

/** All rules; the version changes whenever one is added, taken away or changed. */
export const RULESET: { readonly version: string; readonly rules: readonly Rule[] } = {
  version: '2',
  rules: [...LADDER_RULES, ...MONEY_RULES, FUNDED_OVER_PLEDGED_BY_RATES, ...SUM_RULES, ...PLAN_RULES, ...OTHER_RULES],
};

export interface Finding {
  rule: string;
  severity: FindingSeverity;
  record: string;
  message: string;
  guidance: string;
}

/** What the rules find, in the order of the rules and then of the records. */
export function review(evidence: Evidence, scope: DataQualityScope | null = null): Finding[] {
  return RULESET.rules
    .filter((rule) => scope === null || rule.scope === scope)
    .flatMap(({ id, severity, guidance, find }) => find(evidence).map(({ record, message }) => ({ rule: id, severity, record, message, guidance })));
}
