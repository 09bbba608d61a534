/** Where an object or a list of the answer stands, and where null goes when something in it may not be null. */
export class Spot {
  /** Something that may not be null failed here: the whole is null, and nothing of it is told any more. */
  dead = false;

  constructor(
    readonly above: Spot | undefined,
    readonly holder: Holder,
    readonly key: string | number,
    readonly nullable: boolean,
  ) {}

  /** Whether it, or anything that it is a part of, is null by now. */
  get isLost(): boolean {
    for (let spot: Spot | undefined = this; spot; spot = spot.above) if (spot.dead) return true;
    return false;
  }

  /** From the root of the answer to something within. */
  pathTo(key: string | number): (string | number)[] {
    const path = [key];
    for (let spot: Spot = this; spot.above; spot = spot.above) path.unshift(spot.key);
    return path;
  }

  /** Null goes up to the nearest place that may be null (GraphQL 6.4.4). */
  lose(): void {
    let spot: Spot = this;
    while (!spot.nullable && spot.above) {
      spot.dead = true;
      spot = spot.above;
    }
    spot.dead = true;
    spot.holder[spot.key] = null;
  }
}

/** An object or a list of the answer. */
export type Holder = Record<string | number, unknown>;

/** An object of the answer, without any property that it was not given: a client may call a field `__proto__`. */
export const Data = function Data() {} as unknown as new () => Holder;
Data.prototype = Object.create(null);
