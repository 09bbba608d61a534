import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { until } from './until.js';

const HAS_PROC = existsSync('/proc/self/stat');

/** Whether a process of that id runs; one that has ended and that nobody waited for does not. */
export function isAlive(pid: number): boolean {
  return /^[^Z]/.test(stateOf(pid));
}

/** Its command line, words joined by blanks; '' when there is none of that id. */
export function commandOf(pid: number): string {
  return HAS_PROC ? read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim() : ps('command=', pid);
}

/** Stops a process as it is, until it gets a SIGCONT. That the signal was sent does not say that it has come to rest. */
export async function stopStill(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  await until(`process ${pid} stands still`, () => stateOf(pid).startsWith('T'));
}

/** Ends a PostgreSQL server at once, and waits until it is gone. */
export async function endServer(pid: number): Promise<void> {
  process.kill(pid, 'SIGQUIT');
  await until(`PostgreSQL, process ${pid}, ends`, () => !isAlive(pid));
}

/** One letter, as `ps` has it; '' when there is none of that id. */
function stateOf(pid: number): string {
  return HAS_PROC ? (/^State:\s*(\S)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? '') : ps('stat=', pid);
}

function ps(field: string, pid: number): string {
  return spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
