const FORM = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** From the first moment that a date can mean to the end of its last day, in milliseconds. */
export interface Interval {
  from: number;
  to: number;
  /** Whether the source gives the very day. */
  exact: boolean;
}

/** What `2021`, `2021-05` or `2021-05-14` can mean; null for anything else. */
export function intervalOf(date: string, endDate: string | null = null): Interval | null {
  const first = spanOf(date);
  if (!first) return null;
  const last = endDate === null ? first : (spanOf(endDate) ?? first);
  return { from: first.from, to: Math.max(first.to, last.to), exact: first.exact && last.exact };
}

function spanOf(date: string): Interval | null {
  const [, year, month, day] = FORM.exec(date) ?? [];
  if (year === undefined) return null;
  const y = Number(year);
  if (month === undefined) return { from: Date.UTC(y, 0, 1), to: Date.UTC(y + 1, 0, 1), exact: false };
  const m = Number(month) - 1;
  if (day === undefined) return { from: Date.UTC(y, m, 1), to: Date.UTC(y, m + 1, 1), exact: false };
  const d = Number(day);
  return { from: Date.UTC(y, m, d), to: Date.UTC(y, m, d + 1), exact: true };
}
