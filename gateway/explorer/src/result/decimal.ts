/** Decimals are text from the database to the screen; what is needed of arithmetic is done on whole numbers. */
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?$/;

interface Parts {
  negative: boolean;
  whole: string;
  fraction: string;
}

function parse(text: string): Parts | null {
  const match = DECIMAL.exec(text.trim());
  return match ? { negative: match[1] === '-', whole: match[2] ?? '0', fraction: match[3] ?? '' } : null;
}

/** As a whole number of `places` decimal places. */
function scaled({ negative, whole, fraction }: Parts, places: number): bigint {
  const value = BigInt(whole + fraction.padEnd(places, '0'));
  return negative ? -value : value;
}

/** Which of two decimals is the greater, of any length. What is no decimal comes last. */
export function compareDecimals(one: string, other: string): number {
  const [a, b] = [parse(one), parse(other)];
  if (!a || !b) return Number(!a) - Number(!b);
  const places = Math.max(a.fraction.length, b.fraction.length);
  const [x, y] = [scaled(a, places), scaled(b, places)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The exact sum; null when there is nothing to be summed. */
export function sumDecimals(texts: readonly string[]): string | null {
  const parts = texts.map(parse).filter((one) => one !== null);
  if (parts.length === 0) return null;
  const places = Math.max(...parts.map(({ fraction }) => fraction.length));
  const sum = parts.reduce((total, one) => total + scaled(one, places), 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return (sum < 0n ? '-' : '') + (places === 0 ? text : text.replace(/\.?0+$/, ''));
}

/** With its thousands parted, and every digit that it has: `1234567.5` -> `1,234,567.5`. */
export function grouped(text: string): string {
  const parts = parse(text);
  if (!parts) return text;
  const whole = parts.whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${parts.negative ? '-' : ''}${whole}${parts.fraction ? `.${parts.fraction}` : ''}`;
}
