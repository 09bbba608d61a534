const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendars: the usual one, and the one of old Macintoshes. */
const DAY_0 = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
export type Epoch = keyof typeof DAY_0;

/** A number as people write it: a spreadsheet keeps floats, whose shortest form is what was typed. */
export function plainNumber(written: string): string | null {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return null;
  if (/^-?\d+(\.\d+)?$/.test(written) && String(value) === written) return written;
  const text = String(value);
  const [, sign = '', whole = '', part = '', exponent = ''] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === '') return text;
  const point = whole.length + Number(exponent);
  const digits = whole + part;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0').slice(0, point) + (digits.length > point ? `.${digits.slice(point)}` : '');
}

/** The day that a number stands for; null for what is no day of the calendar, or has a time of day. */
export function dayOf(written: string, epoch: Epoch): string | null {
  const days = Number(written);
  if (!Number.isInteger(days) || days < 1 || days > 2_958_465) return null;
  return new Date(DAY_0[epoch] + days * DAY_MS).toISOString().slice(0, 10);
}
