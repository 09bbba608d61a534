import { setTimeout as sleep } from 'node:timers/promises';
import type { Interrupt } from '@roadmap-hub/subgraph';

const MIN_PAUSE_MS = 20;
const JITTER_MS = 60;

/**
 * Asks a second time when that may help: a service that restarts, a kept-alive socket that it closed
 * in the same moment, a connection to its database that broke. Once only, since many retries are what
 * brings a struggling service down, and after a pause of random length, so that all requests do not
 * come back together.
 */
export async function withOneRetry<T>(attempt: () => Promise<T>, mayRetry: (first: PromiseSettledResult<T>) => boolean, signal: Interrupt): Promise<T> {
  const [first] = await Promise.allSettled([attempt()]);
  if (mayRetry(first)) {
    await sleep(MIN_PAUSE_MS + Math.random() * JITTER_MS);
    signal.throwIfAborted();
    return attempt();
  }
  if (first.status === 'rejected') throw first.reason;
  return first.value;
}
