import { LocalKeyError } from '@roadmap-hub/access';
import { DatasetError } from '@roadmap-hub/dataset';
import { DatastoreError, LoadError } from '@roadmap-hub/datastore';
import { CommandError } from './cli/command-error.js';
import { SettingError } from './settings.js';

/** Errors whose message is written for whoever started the hub, or gave it a command. */
const TOLD = [SettingError, CommandError, DatasetError, LoadError, LocalKeyError];

/** What to tell the person who started the hub: one message that says what to do, no stack. */
export function explain(error: unknown, failed = 'The hub could not start'): string {
  if (TOLD.some((kind) => error instanceof kind)) return (error as Error).message;
  if (error instanceof DatastoreError) return error.detail ? `${error.message}\n${error.detail}` : error.message;
  const { code, port, address, message } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${address} is taken by another program. End that program, or set ${portVariable(port)} to a free port (0 takes any).`;
  }
  if (code === 'EACCES' && port !== undefined) return `Port ${port} may not be listened on by this user. Set ${portVariable(port)} to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST or HUB_METRICS_HOST names no address of this machine (${address ?? message}). Set it to 127.0.0.1, or to 0.0.0.0 for all.`;
  return `${failed}: ${message}\nSet HUB_DEBUG=1 to see where.`;
}

function portVariable(port: number | undefined): string {
  const variables = ['REFERENCE_PORT', 'PLANS_PORT', 'PLEDGES_PORT'];
  if (String(port) === process.env.HUB_METRICS_PORT?.trim()) return 'HUB_METRICS_PORT';
  return variables.find((name, index) => String(port) === (process.env[name] ?? String(4001 + index))) ?? 'PORT';
}
