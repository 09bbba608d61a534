import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './directory.js';
import { commandLine, isAlive, workingDirectory } from './processes.js';

/** What PostgreSQL writes into `postmaster.pid`, line by line; the last ones come later than the first. */
export interface PidFile {
  pid: number;
  port: number;
  status: string;
}

export function pidFilePath(layout: Layout): string {
  return join(layout.cluster, 'postmaster.pid');
}

export function readPidFile(layout: Layout): PidFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(pidFilePath(layout), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
}

/**
 * Whether a process is the server of this cluster. Its id alone says nothing:
 * after a crash another program may have been given it, and a copied cluster
 * names the server of the original.
 */
export function servesCluster(pid: number, layout: Layout): boolean {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  // There the arguments are not told.
  if (process.platform === 'win32') return command.startsWith('"postgres.exe"');
  const [program = '', directory = ''] = command.split(' -D ', 2);
  if (!program.endsWith('/postgres')) return false;
  // A server works inside its cluster, which finds one whose directory was moved while it ran.
  return `${directory} `.startsWith(`${layout.cluster} `) || workingDirectory(pid) === layout.cluster;
}
