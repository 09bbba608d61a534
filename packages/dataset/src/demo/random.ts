/** One number for everything, so that the demonstration data are the same wherever they are made. */
const SEED = 20260630;

/**
 * Pseudo-random numbers from a name (FNV-1a for the seed, mulberry32 for the row). Each record draws
 * from a row of its own: one more record, or one more draw for it, changes no other.
 */
export class Random {
  private state: number;

  constructor(...name: readonly (string | number)[]) {
    let hash = 0x811c9dc5 ^ SEED;
    for (const character of name.join('/')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    this.state = hash >>> 0;
  }

  /** From 0 to just below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return at(list, this.int(0, list.length - 1));
  }

  /** The first ones more often: some activities draw many donors, and many draw none. */
  pickEarly<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() * this.next() * list.length));
  }

  /** So many different ones, in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[] {
    const chosen = new Set(this.shuffle(list).slice(0, count));
    return list.filter((one) => chosen.has(one));
  }

  shuffle<T>(list: readonly T[]): T[] {
    const mixed = [...list];
    for (let end = mixed.length - 1; end > 0; end -= 1) {
      const other = this.int(0, end);
      [mixed[end], mixed[other]] = [at(mixed, other), at(mixed, end)];
    }
    return mixed;
  }
}

/** An entry that is known to be there. */
export function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError(`no entry ${index} in a list of ${list.length}`);
  return list[index] as T;
}
