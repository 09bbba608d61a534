import { REQUEST } from '../../cost/model.js';
import { type BucketStore, secondsUntil, type Tariff } from './bucket.js';

/** What a client may know of its budget. */
export interface Standing {
  readonly tariff: Tariff;
  readonly left: number;
}

/**
 * What one request spends. It pays beforehand what it is expected to cost; what it really costs is
 * taken from that first, then from the budget; what is not used is given back at its end.
 */
export class Account {
  private budget: { take(cost: number, owed: boolean): Promise<{ enough: boolean; left: number }>; tariff: Tariff } | undefined;
  private prepaid = 0;
  private left = 0;
  private hasSpent = false;

  /** Without this nothing is counted: for what the hub asks itself. */
  open(store: BucketStore, client: string, tariff: Tariff): void {
    this.budget = { tariff, take: (cost, owed) => store.take(client, tariff, cost, owed) };
  }

  get isOpen(): boolean {
    return this.budget !== undefined;
  }

  /** How long to wait, in seconds, where the budget does not allow it now; 0 when it is paid. */
  async prepay(cost: number): Promise<number> {
    if (!this.budget) return 0;
    const { enough, left } = await this.budget.take(cost, false);
    this.left = left;
    if (!enough) return Math.max(1, secondsUntil(cost, left, this.budget.tariff));
    this.prepaid += cost;
    return 0;
  }

  /** What something cost that has been done. */
  spend(cost: number): void {
    this.hasSpent = true;
    const more = cost - this.prepaid;
    this.prepaid = Math.max(0, -more);
    if (more > 0) this.owe(more);
  }

  /** Gives back what was paid and not used. What asked nothing, or was refused, has still been read. */
  settle(): void {
    if (!this.hasSpent) this.spend(REQUEST);
    if (this.prepaid > 0) this.owe(-this.prepaid);
    this.prepaid = 0;
  }

  /** As it will be once this request is settled; undefined where nothing is counted. */
  standing(): Standing | undefined {
    return this.budget && { tariff: this.budget.tariff, left: Math.max(0, Math.min(this.budget.tariff.perMinute, this.left + this.prepaid)) };
  }

  /** Nobody waits for it: a store that fails counts elsewhere and does not throw. */
  private owe(cost: number): void {
    this.left -= cost;
    void this.budget?.take(cost, true);
  }
}
