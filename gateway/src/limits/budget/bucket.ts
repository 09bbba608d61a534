/** How much a client may spend over time: as much at once as in a minute. */
export interface Tariff {
  readonly name: string;
  readonly perMinute: number;
}

/** What a client had left, and when. */
export interface Level {
  readonly units: number;
  readonly at: number;
}

export interface Taken {
  /** Whether it was taken: all or nothing. */
  readonly enough: boolean;
  /** After it was taken; below zero for a debt. */
  readonly left: number;
}

/**
 * A bucket that fills evenly. What is owed already is taken in any case (`owed`), down to a full
 * bucket below nothing, so that no debt lasts longer than a minute; a negative cost is given back.
 */
export function take(level: Level | undefined, { perMinute }: Tariff, now: number, cost: number, owed: boolean): Taken {
  const before = level ? Math.min(perMinute, level.units + (Math.max(0, now - level.at) * perMinute) / 60_000) : perMinute;
  if (!owed && cost > before) return { enough: false, left: before };
  return { enough: true, left: Math.min(perMinute, Math.max(-perMinute, before - cost)) };
}

/** In how many seconds there will be as much. */
export function secondsUntil(wanted: number, left: number, { perMinute }: Tariff): number {
  return Math.max(0, Math.ceil(((wanted - left) * 60) / perMinute));
}

/** Where the levels are kept. */
export interface BucketStore {
  take(client: string, tariff: Tariff, cost: number, owed: boolean): Promise<Taken>;
  close(): Promise<void>;
}
