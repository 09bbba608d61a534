import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { readGolden, readOperation } from '../e2e/golden/operations.js';
import { runHub } from '../e2e/harness/command.js';
import type { Hub } from '../e2e/harness/hub.js';
import { judge } from './judge.js';
import { type HostileRequest, requests } from './requests.js';

const AT_ONCE = 4;
const MOST_FAILURES = 5;

export interface FuzzRun {
  seed: number;
  sent: number;
  seconds: number;
  /** How many of each kind, status and code. */
  kinds: Record<string, number>;
  statuses: Record<string, number>;
  codes: Record<string, number>;
  failures: { kind: string; wrong: string[]; request: string }[];
  /** Of the hub's process, in megabytes, once it was warm and at the end; undefined where the system does not tell. */
  memory: { before: number | undefined; after: number | undefined };
  /** Whether a hub that was asked the same afterwards gave the same answer. */
  same: boolean;
}

interface Bounds {
  seconds: number;
  most: number;
  seed: number;
}

/** Sends hostile requests until a bound is reached, and tells what became of them. */
export async function fuzz(hub: Hub, { seconds, most, seed }: Bounds): Promise<FuzzRun> {
  const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
  const { stdout } = await runHub(['token', '--role', 'secretariat', '--role', 'administrator', '--expires', '1h'], { HUB_DATA_DIR: hub.dataDir.path });
  const hostile = requests(schema, stdout.trim());
  const run: FuzzRun = {
    seed,
    sent: 0,
    seconds: 0,
    kinds: {},
    statuses: {},
    codes: {},
    failures: [],
    memory: { before: undefined, after: undefined },
    same: false,
  };
  const answerBefore = await sound(hub);
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1_000;
  for (let round = 0; elapsed() < seconds && run.sent < most && run.failures.length < MOST_FAILURES; round += 1) {
    const batch = fc.sample(hostile, { seed: seed + round, numRuns: 32 });
    await each(batch, AT_ONCE, (request) => send(hub, request, run));
    if (elapsed() > seconds / 4) run.memory.before ??= residentMegabytes(hub.pid);
  }
  run.seconds = elapsed();
  run.memory.after = residentMegabytes(hub.pid);
  run.same = JSON.stringify(await sound(hub)) === JSON.stringify(answerBefore);
  return run;
}

async function send(hub: Hub, request: HostileRequest, run: FuzzRun): Promise<void> {
  const { status, codes, wrong } = await judge(hub.url, request);
  run.sent += 1;
  count(run.kinds, request.kind);
  count(run.statuses, String(status));
  for (const code of new Set(codes)) count(run.codes, code);
  if (wrong.length > 0) run.failures.push({ kind: request.kind, wrong, request: written(request) });
}

/** So that it can be sent again by hand. */
function written({ method, path, headers, body }: HostileRequest): string {
  const { authorization, ...others } = headers;
  return `${authorization ? 'with a token: ' : ''}${method} ${path.slice(0, 4_000)} ${JSON.stringify(others)} ${(body ?? '').toString().slice(0, 4_000)}`;
}

/** What a hub answers that nobody has got at. */
async function sound(hub: Hub): Promise<unknown> {
  const { body } = await hub.ask(readOperation('RoadmapTree'), readGolden('RoadmapTree').variables);
  const ready = await fetch(`${hub.url}/health/ready`);
  return { body, ready: await ready.json() };
}

function residentMegabytes(pid: number): number | undefined {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}

async function each<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** For people who read the log of a run. */
export function told({ seed, sent, seconds, kinds, statuses, codes, memory }: FuzzRun): string {
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .sort(([, one], [, other]) => other - one)
      .map(([key, number]) => `${key} ${number}`)
      .join(', ');
  const lines = [
    `${sent} hostile requests in ${seconds.toFixed(0)} s (seed ${seed})`,
    `kinds: ${list(kinds)}`,
    `statuses: ${list(statuses)}`,
    `codes: ${list(codes)}`,
    `memory of the hub: ${memory.before ?? '?'} MB when warm, ${memory.after ?? '?'} MB at the end`,
  ];
  return `${lines.join('\n  ')}\n`;
}
