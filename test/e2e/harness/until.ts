import { setTimeout as pause } from 'node:timers/promises';

/** Waits for what a condition gives as soon as it gives something, and fails by name after the deadline. */
export async function until<T>(what: string, condition: () => T | undefined | false | Promise<T | undefined | false>, within = 20_000): Promise<T> {
  const deadline = performance.now() + within;
  for (;;) {
    const found = await condition();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > deadline) throw new Error(`${what}: not so within ${within} ms`);
    await pause(25);
  }
}
