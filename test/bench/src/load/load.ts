import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Order, Outcome } from './order.js';

/** The load, from a process of its own: what it costs is nobody's. */
export class Load {
  private readonly child: ChildProcess = fork(new URL('./load-process.js', import.meta.url));

  async run(order: Order): Promise<Outcome> {
    this.child.send(order);
    const [outcome] = (await once(this.child, 'message')) as [Outcome];
    return outcome;
  }

  stop(): void {
    this.child.disconnect();
  }
}
