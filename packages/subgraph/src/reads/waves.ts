/**
 * When what was gathered is asked of the database: whenever no statement of the request is under way
 * and nothing more can be asked for without an answer. One connection runs one statement at a time,
 * so waiting costs nothing; it makes the batches as large as they can be, and their number a property
 * of the question alone, never of which answer came first.
 */
export class Waves {
  private gathered: (() => void)[] = [];
  private underWay = 0;
  private arranged = false;

  /** What a `DataLoader` takes as its `batchScheduleFn`. */
  readonly schedule = (batch: () => void): void => {
    this.gathered.push(batch);
    this.arrange();
  };

  /** Keeps the next wave back until this statement is answered. */
  async during<T>(statement: Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await statement;
    } finally {
      this.underWay -= 1;
      this.arrange();
    }
  }

  /** `setImmediate` comes after everything that is ready to go on has gone on, and has asked for what it needs. */
  private arrange(): void {
    if (this.arranged || this.underWay > 0 || this.gathered.length === 0) return;
    this.arranged = true;
    setImmediate(() => {
      this.arranged = false;
      if (this.underWay > 0) return;
      const wave = this.gathered;
      this.gathered = [];
      for (const batch of wave) batch();
    });
  }
}
