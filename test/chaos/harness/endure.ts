import { expect } from '@jest/globals';
import { Load } from './load.js';
import { MemoryWatch } from './memory.js';
import { report, rowOf } from './report.js';
import type { Sample } from './sample.js';

export interface Trial {
  /** For the table. */
  fault: string;
  url: string;
  /** The process whose memory must stay within bounds. */
  pid: number;
  /** Causes it; gives the moment of its end where it lasts, from which recovery is counted then. */
  cause: (load: Load) => Promise<unknown>;
  boundMs: number;
  /** Connections that break are part of this fault: the process that holds them is killed. */
  mayBreak?: boolean;
  workers?: number;
}

/** Far more than a load of a few requests at a time needs; a leak of what waits in vain would show. */
const MAY_GROW_MB = 250;
/** The deadline of a request, and some patience for a machine that is busy with something else. */
const SLOWEST_MS = 17_000;

/** Lets a hub live through a fault under load, and expects of it what every fault must leave standing. */
export async function endure({ fault, url, pid, cause, boundMs, mayBreak = false, workers }: Trial): Promise<readonly Sample[]> {
  const load = await Load.start(url, { workers });
  const memory = new MemoryWatch(pid);
  try {
    await load.more(40);
    expect(load.samples.filter(({ outcome }) => outcome !== 'whole')).toEqual([]);
    const began = performance.now();
    const ended = await cause(load);
    const recoveredMs = await load.wholeAfter(typeof ended === 'number' ? ended : began, boundMs);
    await load.more(20);
    await load.stop();
    const grewMb = memory.stop();
    report(rowOf(fault, load.samples, { recoveredMs: Math.round(recoveredMs), boundMs, grewMb }));
    expectHonest(load.samples, mayBreak);
    expect(recoveredMs).toBeLessThan(boundMs);
    expect(grewMb ?? 0).toBeLessThan(MAY_GROW_MB);
    return load.samples;
  } finally {
    memory.stop();
    await load.stop();
  }
}

/** No 5xx, nothing wrong, nothing that leaks, nobody who waits for ever; and no connection that breaks where none may. */
function expectHonest(samples: readonly Sample[], mayBreak: boolean): void {
  const allowed = mayBreak ? ['whole', 'partial', 'refused', 'broken'] : ['whole', 'partial'];
  expect(samples.filter(({ outcome }) => !allowed.includes(outcome))).toEqual([]);
  expect(samples.filter(({ ms }) => ms > SLOWEST_MS)).toEqual([]);
}

/** What was missing while it lasted. */
export function missingOf(samples: readonly Sample[]): string[] {
  return [...new Set(samples.flatMap(({ missing }) => missing))].sort();
}
