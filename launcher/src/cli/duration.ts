import { InvalidArgumentError } from 'commander';

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Reads `30m`, `12h` or `90d` as milliseconds; for commander, which tells whoever wrote anything else. */
export function duration(written: string): number {
  const [, number, unit] = /^([1-9]\d{0,5})([mhd])$/.exec(written.trim()) ?? [];
  if (number === undefined) throw new InvalidArgumentError('Write a number and m, h or d, for example 30m, 12h or 90d.');
  return Number(number) * UNITS[unit as keyof typeof UNITS];
}
