import { appendFileSync } from 'node:fs';
import type { Sample } from './sample.js';

/** One line of the table that `npm run test:chaos` ends with. */
export interface Row {
  fault: string;
  answers: number;
  partial: number;
  refused: number;
  broken: number;
  /** The slowest answer. */
  slowestMs: number;
  /** From the fault, or from its end, until all answers were whole again. */
  recoveredMs: number;
  boundMs: number;
  grewMb: number | undefined;
}

export function rowOf(fault: string, samples: readonly Sample[], rest: Pick<Row, 'recoveredMs' | 'boundMs' | 'grewMb'>): Row {
  const count = (outcome: Sample['outcome']) => samples.filter((sample) => sample.outcome === outcome).length;
  const slowestMs = Math.round(Math.max(0, ...samples.map(({ ms }) => ms)));
  return { fault, answers: samples.length, partial: count('partial'), refused: count('refused'), broken: count('broken'), slowestMs, ...rest };
}

/** Shows it now, and hands it to whoever makes the table. */
export function report(row: Row): void {
  const { fault, recoveredMs, boundMs } = row;
  process.stdout.write(`${fault}: whole again after ${Math.round(recoveredMs)} ms (allowed: ${boundMs}); ${JSON.stringify(row)}\n`);
  const { HUB_TEST_REPORT: file } = process.env;
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
