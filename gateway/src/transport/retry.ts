import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceFailure } from '../errors/service-failure.js';

const MIN_PAUSE_MS = 20;
const JITTER_MS = 60;

/**
 * Asks a second time after a failure that may pass: a service that restarts, a kept-alive socket
 * that it closed in the same moment. Once only, since many retries are what brings a struggling
 * service down, and after a pause of random length, so that all gateways do not come back together.
 * A time-out is not asked again: the work may still be running there. Nor is a mutation, which may
 * have been done although its answer was lost.
 */
export async function withOneRetry<T>(isRead: boolean, signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!isRead || !(error instanceof ServiceFailure && error.mayPass)) throw error;
    await sleep(MIN_PAUSE_MS + Math.random() * JITTER_MS);
    signal.throwIfAborted();
    return attempt();
  }
}
