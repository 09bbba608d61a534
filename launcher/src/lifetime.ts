import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';

/** What has been started, to be ended in reverse order, once, whatever goes wrong on the way. */
export class Lifetime {
  private readonly parts: { name: string; end: () => Promise<void>; limitMs: number }[] = [];
  private ending: Promise<void> | undefined;

  constructor(private readonly log: Logger) {}

  /** A part that does not end within its limit is left behind, so that those after it still end in order. */
  onEnd(name: string, limitMs: number, end: () => Promise<void>): void {
    this.parts.push({ name, end, limitMs });
  }

  end(): Promise<void> {
    this.ending ??= this.endAll();
    return this.ending;
  }

  private async endAll(): Promise<void> {
    for (const { name, end, limitMs } of this.parts.reverse()) {
      const limit = new AbortController();
      const overdue = delay(limitMs, 'overdue' as const, { signal: limit.signal }).catch(() => undefined);
      try {
        if ((await Promise.race([end(), overdue])) === 'overdue') this.log.error({ part: name, limitMs }, 'did not end in time');
      } catch (error) {
        this.log.error({ err: error, part: name }, 'did not end cleanly');
      } finally {
        limit.abort();
      }
    }
  }
}
