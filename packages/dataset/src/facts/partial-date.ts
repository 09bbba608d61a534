/** Dates that may lack the day, or the month and the day: `2021`, `2021-05`, `2021-05-14`. */

/** Whether the day exists: a pattern alone lets 30 February pass. */
export function isCalendarDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
// Day 31 in every month: good enough to compare by, since it is never shown.
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10));

/** True only if `date` lies before `other` for certain; `2024` is not before `2024-09-23`. */
export function isBefore(date: string, other: string): boolean {
  return lastDay(date) < firstDay(other);
}

/** The latest of the dates as far as they go: of `2026` and `2026-02`, the more exact one. */
export function latest(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>((best, date) => (best === undefined || date > best ? date : best), undefined);
}
