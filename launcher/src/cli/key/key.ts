import type { Command } from 'commander';
import { addCreate } from './create.js';
import { addList } from './list.js';
import { addRevoke } from './revoke.js';

/** `key create`, `key list`, `key revoke`: API keys, by which applications are known. */
export function addKey(program: Command): void {
  const key = program.command('key').description('API keys, by which applications are known to the hub.').helpCommand(false);
  addCreate(key);
  addList(key);
  addRevoke(key);
}
