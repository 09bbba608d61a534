/** Days since 1970: dates of the demonstration are worked out in them, in UTC and without a clock. */
const DAY = 86_400_000;

export function toDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function toDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
