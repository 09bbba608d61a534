/** Sums of money are compared exactly: decimals as whole millionths. */
export function micros(amount: string): bigint {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(amount) ?? [];
  if (whole === '') throw new Error(`${amount} is no decimal of at most six places`);
  const value = BigInt(whole + fraction.padEnd(6, '0'));
  return sign ? -value : value;
}

export interface Total {
  amount: string;
}

export const STAGES = ['required', 'pledged', 'committed', 'disbursed', 'funded'] as const;
export type Stages = Record<(typeof STAGES)[number], Total | null>;

export interface Summary extends Stages {
  gap: Total | null;
  coverage: string | null;
  withoutActivity: Total | null;
  regional: Total | null;
  recordCount: number;
  excluded: { reason: string; count: number }[];
}

export const SUMMARY = `required { amount } pledged { amount } committed { amount } disbursed { amount } funded { amount } gap { amount } coverage
  withoutActivity { amount } regional { amount } recordCount excluded { reason count }`;

/** Each stage of several figures added up; null where none of them states it. */
export function sumOf(summaries: readonly Stages[]): Record<string, bigint | null> {
  return Object.fromEntries(STAGES.map((stage) => [stage, addUp(summaries.map((summary) => summary[stage]))]));
}

export function addUp(totals: readonly (Total | null)[]): bigint | null {
  const known = totals.filter((total) => total !== null);
  return known.length === 0 ? null : known.reduce((sum, { amount }) => sum + micros(amount), 0n);
}

/** All figures null and no pledge: what is said of a selection of nothing. */
export const NOTHING: Summary = {
  required: null,
  pledged: null,
  committed: null,
  disbursed: null,
  funded: null,
  gap: null,
  coverage: null,
  withoutActivity: null,
  regional: null,
  recordCount: 0,
  excluded: [],
};
