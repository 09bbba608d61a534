import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** /proc tells more than `ps` and starts no program; macOS and Windows lack it. */
const HAS_PROC = existsSync('/proc/self/stat');

/** True while the id is taken, be it by a process that has ended and that nobody waited for. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It exists and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * True while a process of that id runs. In a container whose first process
 * waits for nobody, those that have ended stay as zombies for ever.
 */
export function isAlive(pid: number): boolean {
  return isTaken(pid) && !(HAS_PROC && statFields(pid)?.[0] === 'Z');
}

/** The command line of a process, its words joined by blanks; '' when it cannot be told. */
export function commandLine(pid: number): string {
  if (HAS_PROC) return readText(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  if (process.platform === 'win32') return run('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
  return run('ps', ['-o', 'command=', '-p', String(pid)]);
}

/** The working directory of a process where the system tells it, else ''. */
export function workingDirectory(pid: number): string {
  try {
    return HAS_PROC ? realpathSync(`/proc/${pid}/cwd`) : '';
  } catch {
    return '';
  }
}

/**
 * When a process was started, in whatever form the system tells it: only good
 * for telling a process from a later one that was given the same id.
 */
export function startTime(pid: number): string {
  if (HAS_PROC) return statFields(pid)?.[19] ?? '';
  if (process.platform === 'win32') return '';
  return run('ps', ['-o', 'lstart=', '-p', String(pid)]);
}

/** Asks `done` again and again; false when it was not so within the time. */
export async function until(done: () => boolean, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (!done()) {
    if (Date.now() > deadline) return false;
    await delay(25);
  }
  return true;
}

/** The fields of /proc/<pid>/stat from the third on; the second may hold blanks and parentheses. */
function statFields(pid: number): string[] | undefined {
  const text = readText(`/proc/${pid}/stat`);
  return text === '' ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function run(command: string, args: string[]): string {
  const env = { ...process.env, LC_ALL: 'C' };
  return spawnSync(command, args, { encoding: 'utf8', env, windowsHide: true }).stdout?.trim() ?? '';
}
