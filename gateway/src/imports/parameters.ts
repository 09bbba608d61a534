import type { BookFormat } from '@roadmap-hub/exchange';
import { badInput, Refusal } from '../exports/refusal.js';
import { MATERIALS, type Offered } from './materials.js';

/** What the address says beside its path. */
export class Parameters {
  private constructor(private readonly given: URLSearchParams) {}

  static of(url: string): Parameters {
    return new Parameters(new URL(url, 'http://hub').searchParams);
  }

  text(name: string): string | undefined {
    return this.given.get(name) ?? undefined;
  }

  missing(name: string): never {
    throw badInput(`${name} is missing: say of which one, as in ?${name}=...`);
  }

  flag(name: string): boolean {
    const value = this.given.get(name) ?? 'false';
    if (value !== 'true' && value !== 'false') throw badInput(`${name}: ${JSON.stringify(value.slice(0, 60))} is not allowed; allowed are true, false.`);
    return value === 'true';
  }

  /** A parameter that nobody reads is a mistake that would go unseen: `dryrun=true` is no dry run. */
  refuseOthers(...allowed: string[]): void {
    const other = [...this.given.keys()].find((name) => !allowed.includes(name));
    if (other !== undefined) throw badInput(`There is no parameter ${JSON.stringify(other.slice(0, 60))}; there are ${allowed.join(', ')}.`);
  }
}

export function offeredOf(name: unknown): Offered {
  const found = MATERIALS.find((one) => one.name === name);
  if (!found) throw new Refusal(404, 'NOT_FOUND', `There is nothing of that name to be filled in; there are ${MATERIALS.map((one) => one.name).join(', ')}.`);
  return found;
}

export function formatOf(name: unknown): BookFormat {
  if (name === 'xlsx' || name === 'csv') return name;
  throw new Refusal(404, 'NOT_FOUND', 'There is no such format; there are xlsx, csv.');
}
