import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a tick; undefined where the system does not say by /proc what processes use. */
const TICK_MS = process.platform === 'linux' ? 1000 / Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout || 100) : undefined;

interface Stat {
  parent: number;
  own: number;
  /** Of children that have ended. */
  gone: number;
}

/** Milliseconds of processor time that a process has used; null where that is not known. */
export function processorMs(pid: number): number | null {
  const stat = read(pid);
  return stat && TICK_MS !== undefined ? stat.own * TICK_MS : null;
}

/** The same of a PostgreSQL with all its processes, also those that have ended. */
export function familyMs(pid: number): number | null {
  const head = read(pid);
  if (!head || TICK_MS === undefined) return null;
  const children = childrenOf(pid).reduce((sum, child) => sum + (read(child)?.own ?? 0), 0);
  return (head.own + head.gone + children) * TICK_MS;
}

/** Megabytes that a process holds in memory. */
export function residentMb(pid: number): number | null {
  return megabytes(pid, 'VmRSS');
}

/** Megabytes that a PostgreSQL's processes hold for themselves, without what they share. */
export function familyMb(pid: number): number | null {
  const all = [pid, ...childrenOf(pid)].map((one) => megabytes(one, 'RssAnon'));
  return all.every((one) => one === null) ? null : all.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

export function parentOf(pid: number): number | null {
  return read(pid)?.parent ?? null;
}

/** What a process is called by the system; empty where that is not known. */
export function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}

/** With what a process was started; empty where that is not known. */
export function argumentsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
  } catch {
    return [];
  }
}

export function childrenOf(pid: number): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => read(one)?.parent === pid);
}

function read(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold blanks.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const at = (index: number) => Number(fields[index]);
    return { parent: at(1), own: at(11) + at(12), gone: at(13) + at(14) };
  } catch {
    return null;
  }
}

function megabytes(pid: number, name: string): number | null {
  try {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return found === undefined ? null : Number(found) / 1024;
  } catch {
    return null;
  }
}
