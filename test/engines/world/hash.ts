/** A number of 32 bits that looks random and is always the same for the same parts (FNV-1a, finished as in MurmurHash3). */
export function hash(...parts: readonly (string | number)[]): number {
  let value = 0x811c9dc5;
  for (const part of parts) {
    for (const character of `${part}\u0000`) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Whether something that happens in so many of a hundred cases happens in this one. */
export function happens(percent: number, ...parts: readonly (string | number)[]): boolean {
  return hash('happens', ...parts) % 10_000 < percent * 100;
}
