import type { Command } from 'commander';
import { CommandError } from '../command-error.js';
import { withKeys } from './key-book.js';

export function addRevoke(key: Command): void {
  key
    .command('revoke')
    .description('Takes an API key back: from the next request on it opens nothing.')
    .argument('<id>', 'the id in the list, which is also the part of the key between its two _')
    .action(revoke);
}

async function revoke(written: string): Promise<void> {
  const id = /^(?:hub_)?([0-9a-f]{12})$/.exec(written.trim())?.[1];
  // Whatever else was written may be a key, and is not repeated.
  if (id === undefined) throw new CommandError('A key is named by its id, 12 letters as key list has them, and not by the key itself.');
  const record = await withKeys((keys) => keys.revoke(id));
  if (!record) throw new CommandError(`There is no key ${id}. All there are: npm run hub -- key list`);
  process.stderr.write(`The key ${id} of "${record.name}" is revoked since ${record.revoked?.toISOString()}.\n`);
}
