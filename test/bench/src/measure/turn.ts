import { bodyFor, type Contestant } from '../contestants/contestant.js';
import type { Load } from '../load/load.js';
import { familyMb, familyMs, processorMs, residentMb } from '../processes/usage.js';
import type { Question } from '../questions/questions.js';
import { keyOf, type Verified } from '../verify/verify.js';
import type { Measurement } from './measurement.js';

interface Conditions {
  load: Load;
  verified: Verified;
  /** The head of PostgreSQL's processes. */
  postgres: number | null;
  seconds: number;
  warmUpSeconds: number;
  concurrency: number;
}

/** One contestant under load by one question. Only what happens after the warm-up is measured. */
export async function takeTurn(contestant: Contestant, question: Question, conditions: Conditions): Promise<Measurement> {
  const { load, verified, seconds, warmUpSeconds, concurrency, postgres } = conditions;
  const requests = question.variables.map((variables) => {
    const body = bodyFor(contestant, question, variables);
    return { body, answer: verified.get(keyOf(contestant, body)) ?? 0 };
  });
  const order = { url: contestant.url, requests, concurrency };
  await load.run({ ...order, seconds: warmUpSeconds });
  const before = usage(contestant, postgres);
  const outcome = await load.run({ ...order, seconds });
  const after = usage(contestant, postgres);
  const cpu = Object.fromEntries(Object.entries(after).map(([name, ms]) => [name, perRequest(before[name] ?? null, ms, outcome.requests + outcome.wrong)]));
  const memory = Object.fromEntries(contestant.processes.map(({ name, pid }) => [name, residentMb(pid)]));
  return {
    requestsPerSecond: outcome.requests / outcome.seconds,
    p50: outcome.p50,
    p99: outcome.p99,
    cpu,
    memory: { ...memory, postgres: postgres === null ? null : familyMb(postgres) },
    requests: outcome.requests,
    wrong: outcome.wrong,
    words: outcome.words,
  };
}

function usage({ processes, usesPostgres = true }: Contestant, postgres: number | null): Record<string, number | null> {
  const own = Object.fromEntries(processes.map(({ name, pid }) => [name, processorMs(pid)]));
  return usesPostgres ? { ...own, postgres: postgres === null ? null : familyMs(postgres) } : own;
}

function perRequest(before: number | null, after: number | null, requests: number): number | null {
  return before === null || after === null ? null : (after - before) / requests;
}
