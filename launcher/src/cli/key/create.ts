import { type Command, InvalidArgumentError, Option } from 'commander';
import { duration } from '../duration.js';
import { addRoleOptions, type RoleOptions, readRoles } from '../roles.js';
import { withKeys } from './key-book.js';

interface CreateOptions extends RoleOptions {
  name: string;
  tier: 'standard' | 'high';
  /** In milliseconds; null: never. */
  expires: number | null;
}

export function addCreate(key: Command): void {
  addRoleOptions(key.command('create').description('Makes an API key and shows it, this once.'))
    .requiredOption('--name <name>', 'whose key it is, as people will find it in the list', name)
    .addOption(new Option('--tier <tier>', 'how much it may ask for').choices(['standard', 'high']).default('standard'))
    .addOption(new Option('--expires <time>', 'how long it is valid: 12h, 90d, or never').argParser(expiry).default(duration('365d'), '365d'))
    .action(create);
}

async function create({ name, tier, expires, ...options }: CreateOptions): Promise<void> {
  const roles = readRoles(options);
  const until = expires === null ? null : new Date(Date.now() + expires);
  const { key, record } = await withKeys((keys) => keys.create({ name, roles, tier, expires: until }));
  process.stderr.write(
    `The key of "${name}", ${until ? `valid until ${until.toISOString()}` : 'valid until it is revoked'}. It is shown this once and kept nowhere; ` +
      `the hub knows it again by a hash. Revoke it by: npm run hub -- key revoke ${record.id}\n`,
  );
  process.stdout.write(`${key}\n`);
}

function expiry(written: string): number | null {
  return written.trim() === 'never' ? null : duration(written);
}

function name(written: string): string {
  const trimmed = written.trim();
  if (trimmed.length >= 1 && trimmed.length <= 200 && !/\p{Cc}/u.test(trimmed)) return trimmed;
  throw new InvalidArgumentError('Give a name of 1 to 200 letters, in one line.');
}
