/**
 * An amount as a length. The only place where an amount becomes a float: a picture cannot be
 * drawn otherwise, and what is written beside a bar comes from the text of the amount itself.
 */
export function magnitude(amount: string | null): number {
  return amount === null ? 0 : Math.max(0, Number(amount));
}

const STEPS = [
  [12, 'tn'],
  [9, 'bn'],
  [6, 'm'],
  [3, 'k'],
] as const;

/** An amount for a label, to a tenth of its greatest unit: `38.2 m`. Rounds the digits, half up, without a float. */
export function shortAmount(amount: string): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  const minus = sign === '-' ? '\u2212' : '';
  for (const [zeros, unit] of STEPS) {
    if (whole.length <= zeros) continue;
    const tenths = (BigInt(whole) * 10n + 5n * 10n ** BigInt(zeros - 1)) / 10n ** BigInt(zeros);
    // 999,950 is a million in tenths of a thousand: then the next unit says it better.
    if (zeros < 12 && tenths >= 10_000n) return shortAmount(`${sign}1${'0'.repeat(zeros + 3)}`);
    return `${minus}${tenths / 10n}${tenths % 10n === 0n ? '' : `.${tenths % 10n}`} ${unit}`;
  }
  const rounded = BigInt(whole) + (fraction[0] !== undefined && fraction[0] >= '5' ? 1n : 0n);
  return `${minus}${rounded}`;
}
