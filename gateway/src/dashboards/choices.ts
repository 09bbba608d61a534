/** Something in the address that cannot be: what, and what could be. */
export class WrongChoice extends Error {}

const LONGEST = 200;
const ROADMAP = /^[A-Z][A-Z0-9-]{0,19}$/;
const CURRENCY = /^[A-Z]{3}$/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const AMOUNT = /^\d{1,15}(?:\.\d{1,6})?$/;
const COUNT = /^[1-9]\d?$/;

/** All that the address of a dashboard says, checked; a permalink holds nothing else. */
export class Choices {
  private constructor(private readonly given: Readonly<Record<string, string>>) {}

  static read(query: Readonly<Record<string, unknown>>, allowed: readonly string[]): Choices {
    const known = ['roadmap', ...allowed];
    const given: Record<string, string> = {};
    for (const [name, value] of Object.entries(query)) {
      if (!known.includes(name))
        throw new WrongChoice(`There is no parameter ${shown(name)} here; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`);
      if (typeof value !== 'string') throw new WrongChoice(`${name} is given more than once; give it once.`);
      if (value.length > LONGEST) throw new WrongChoice(`${name} is longer than ${LONGEST} characters.`);
      // A form sends the fields that were left empty too.
      if (value.trim() !== '') given[name] = value.trim();
    }
    return new Choices(given);
  }

  text(name: string): string | null {
    return this.given[name] ?? null;
  }

  roadmap(): string {
    return this.formed('roadmap', ROADMAP, "a roadmap's code in capitals, for example CFR") ?? 'CFR';
  }

  currency(): string {
    return this.formed('currency', CURRENCY, 'a currency by its ISO 4217 code, for example USD') ?? 'USD';
  }

  date(name: string): string | null {
    return this.formed(name, DATE, 'a year, a month or a day, for example 2021, 2021-05 or 2021-05-14');
  }

  amount(name: string): string | null {
    return this.formed(name, AMOUNT, 'an amount with digits only, for example 250000');
  }

  count(name: string, fallback: number): number {
    return Number(this.formed(name, COUNT, 'a whole number from 1 to 99') ?? fallback);
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T | null {
    const value = this.text(name);
    if (value === null) return null;
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new WrongChoice(`${name} ${shown(value)} is not among what can be chosen: ${allowed.join(', ')}.`);
    return found;
  }

  /** As they go into an address; `changed` replaces, and null removes. */
  with(changed: Record<string, string | null> = {}): Record<string, string> {
    const all = Object.entries({ ...this.given, ...changed }).filter((entry): entry is [string, string] => entry[1] !== null);
    return Object.fromEntries(all.filter(([name, value]) => !(name === 'roadmap' && value === 'CFR')));
  }

  private formed(name: string, form: RegExp, allowed: string): string | null {
    const value = this.text(name);
    if (value !== null && !form.test(value)) throw new WrongChoice(`${name} ${shown(value)} is not allowed; give ${allowed}.`);
    return value;
  }
}

function shown(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
