import type { KeyRecord } from '@roadmap-hub/access';
import type { Command } from 'commander';
import { inColumns } from '../in-columns.js';
import { withKeys } from './key-book.js';

export function addList(key: Command): void {
  key.command('list').description('Lists the API keys with what they may do; none of them is shown.').option('--json', 'as JSON, for programs').action(list);
}

async function list({ json }: { json?: boolean }): Promise<void> {
  const records = await withKeys((keys) => keys.list());
  if (json)
    process.stdout.write(
      `${JSON.stringify(
        records.map((record) => ({ ...record, state: stateOf(record) })),
        undefined,
        2,
      )}\n`,
    );
  else if (records.length === 0) process.stderr.write('There are no keys. Make one by: npm run hub -- key create --name <name>\n');
  else process.stdout.write(inColumns([HEADERS, ...records.map(lineOf)]));
}

const HEADERS = ['ID', 'NAME', 'ROLES', 'TIER', 'STATE', 'MADE', 'EXPIRES', 'LAST USED'];

function lineOf(record: KeyRecord): string[] {
  const { id, name, roles, tier, created, expires, lastUsed } = record;
  return [
    id,
    name,
    roles.join(' ') || '-',
    tier,
    stateOf(record),
    day(created),
    expires ? day(expires) : 'never',
    lastUsed ? `${lastUsed.toISOString().slice(0, 13)}h` : 'never',
  ];
}

function stateOf({ revoked, expires }: KeyRecord): 'revoked' | 'expired' | 'valid' {
  if (revoked) return 'revoked';
  return expires && expires.getTime() <= Date.now() ? 'expired' : 'valid';
}

function day(time: Date): string {
  return time.toISOString().slice(0, 10);
}
