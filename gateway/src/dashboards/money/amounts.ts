import { fromMicros, toMicros } from '@roadmap-hub/subgraph';

/** An exact sum: what the graph gives has six decimals at the most, and stays text at both ends. */
export function addAmounts(a: string, b: string): string {
  return fromMicros(toMicros(a) + toMicros(b));
}

/** The currencies that are offered; any other with a published rate can be typed into the address. */
const OFFERED = ['USD', 'EUR', 'GBP', 'CAD', 'JMD', 'TTD', 'XCD'];

export function currencyField(currency: string) {
  const codes = OFFERED.includes(currency) ? OFFERED : [currency, ...OFFERED];
  return { name: 'currency', label: 'Currency', value: currency, options: codes.map((code) => [code, code] as const) };
}

/** Why pledges are in no sum, for the reader of the sum. */
export function excludedWords(excluded: readonly { reason: string; count: number }[]): string {
  if (excluded.length === 0) return '';
  const count = excluded.reduce((sum, one) => sum + one.count, 0);
  const reasons = excluded.map((one) => `${one.count} ${one.reason.toLowerCase().replaceAll('_', ' ')}`).join(', ');
  return ` ${count} pledges are in no sum: ${reasons}.`;
}
