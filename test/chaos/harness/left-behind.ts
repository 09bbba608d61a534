import { readdirSync, readFileSync } from 'node:fs';
import { isAlive } from '../../e2e/harness/processes.js';
import { until } from '../../e2e/harness/until.js';

/**
 * The processes that have to do with a data directory: PostgreSQL names it in its command line, and
 * the hub and its services have it in their environment. None where the system does not tell (no /proc).
 */
export function processesOf(dataDir: string): number[] {
  return pids().filter((pid) => isAlive(pid) && ['cmdline', 'environ'].some((file) => read(`/proc/${pid}/${file}`).includes(dataDir)));
}

export async function nothingLeft(dataDir: string): Promise<void> {
  await until(`no process of ${dataDir} is left`, () => processesOf(dataDir).length === 0, 10_000);
}

function pids(): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && pid !== process.pid);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
