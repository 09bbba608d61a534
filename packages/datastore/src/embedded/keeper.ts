import { setTimeout as delay } from 'node:timers/promises';
import type { Server } from './postmaster.js';
import { isAlive } from './processes.js';

/** How often it is looked at; a look costs microseconds. */
const LOOK_EVERY_MS = 250;
/** Between attempts to start it, longer each time, the last one for ever. */
const PAUSES_MS = [0, 500, 1_000, 2_000, 5_000, 15_000];

interface Kept {
  /** Starts it anew where the old one was. */
  start: () => Promise<Server>;
  log: (message: string) => void;
}

/**
 * Looks after a server that runs, and starts it again when it ends unasked: killed by somebody, or by
 * the system for want of memory. Its process is watched by its id, since a server that was taken over
 * from an earlier hub is no child of this one.
 */
export class Keeper {
  private readonly ending = new AbortController();
  private readonly watching: Promise<void>;

  constructor(
    private server: Server,
    private readonly kept: Kept,
  ) {
    this.watching = this.watch();
  }

  /** Watches no longer; gives the server that runs, or ran last. */
  async end(): Promise<Server> {
    this.ending.abort();
    await this.watching;
    return this.server;
  }

  private async watch(): Promise<void> {
    while (await this.pause(LOOK_EVERY_MS)) {
      if (!isAlive(this.server.pid)) await this.startAgain();
    }
  }

  private async startAgain(): Promise<void> {
    this.kept.log(`the database (process ${this.server.pid}) ended unasked; it is started again`);
    for (let attempt = 0; await this.pause(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)] ?? 0); attempt += 1) {
      try {
        this.server = await this.kept.start();
        this.kept.log(`the database runs again (process ${this.server.pid})`);
        return;
      } catch (error) {
        this.kept.log(`the database could not be started again: ${(error as Error).message}`);
      }
    }
  }

  /** False when the watch is over. */
  private async pause(milliseconds: number): Promise<boolean> {
    await delay(milliseconds, undefined, { signal: this.ending.signal, ref: false }).catch(() => undefined);
    return !this.ending.signal.aborted;
  }
}
