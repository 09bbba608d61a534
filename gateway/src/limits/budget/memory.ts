import { type BucketStore, type Level, type Taken, type Tariff, take } from './bucket.js';

/** About two megabytes; whoever comes from more addresses than that has more than one budget anyway. */
const MOST_CLIENTS = 20_000;

/** Levels in this process. Of too many clients those that were silent the longest are forgotten, and start full again. */
export class MemoryBuckets implements BucketStore {
  private readonly levels = new Map<string, Level>();

  constructor(
    private readonly now: () => number = Date.now,
    private readonly most = MOST_CLIENTS,
  ) {}

  get size(): number {
    return this.levels.size;
  }

  async take(client: string, tariff: Tariff, cost: number, owed: boolean): Promise<Taken> {
    const at = this.now();
    const taken = take(this.levels.get(client), tariff, at, cost, owed);
    // Put in anew, so that the map is in the order in which clients were last heard of.
    this.levels.delete(client);
    this.levels.set(client, { units: taken.left, at });
    if (this.levels.size > this.most) for (const oldest of this.levels.keys()) return this.forget(oldest, taken);
    return taken;
  }

  async close(): Promise<void> {
    this.levels.clear();
  }

  private forget(client: string, taken: Taken): Taken {
    this.levels.delete(client);
    return taken;
  }
}
