const MILLIONTHS = 6;

/** An exact sum of amounts, in whole millionths: what the graph gives adds up, and stays text at both ends. */
export function addAmounts(a: string, b: string): string {
  return fromMillionths(toMillionths(a) + toMillionths(b));
}

function toMillionths(amount: string): bigint {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(amount) ?? [];
  const size = BigInt(whole + fraction.padEnd(MILLIONTHS, '0'));
  return sign === '-' ? -size : size;
}

function fromMillionths(size: bigint): string {
  const digits = (size < 0n ? -size : size).toString().padStart(MILLIONTHS + 1, '0');
  const fraction = digits.slice(-MILLIONTHS).replace(/0+$/, '');
  return `${size < 0n ? '-' : ''}${digits.slice(0, -MILLIONTHS)}${fraction ? `.${fraction}` : ''}`;
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
