import { type Command, Option } from 'commander';
import { CommandError } from './command-error.js';
import { duration } from './duration.js';
import { addRoleOptions, type RoleOptions, readRoles } from './roles.js';

interface TokenOptions extends RoleOptions {
  name?: string;
  tier: 'standard' | 'high';
  expires: number;
}

const LONGEST_DAYS = 30;

/** `token`: a token of this machine's own hub, to try it as somebody. */
export function addToken(program: Command): void {
  addRoleOptions(program.command('token').description('Makes a token, to try the hub on this machine as somebody: not in production.'))
    .option('--name <name>', 'whose it is; two tokens of one name are of one person (default: its roles)')
    .addOption(new Option('--tier <tier>', 'how much it may ask for').choices(['standard', 'high']).default('standard'))
    .addOption(
      new Option('--expires <time>', `how long it is valid: 30m, 12h, 7d; at most ${LONGEST_DAYS}d`).argParser(duration).default(duration('12h'), '12h'),
    )
    .addHelpText('after', '\nExample: curl -H "Authorization: Bearer $(npm run -s hub -- token --role donor --donor DE)" http://127.0.0.1:4000/whoami')
    .action(token);
}

async function token(options: TokenOptions): Promise<void> {
  const { settingsHere } = await import('./settings.js');
  const { dataDir, production } = settingsHere();
  if (production)
    throw new CommandError(
      'Local tokens are for trying things out, and a hub in production takes none. Use an API key (key create), or NODE_ENV other than production.',
    );
  if (options.expires > duration(`${LONGEST_DAYS}d`))
    throw new CommandError(`A local token cannot be taken back, so it lives ${LONGEST_DAYS}d at most. For longer use an API key: key create.`);
  const roles = readRoles(options);
  const name = options.name?.trim() || roles.join(' ') || 'somebody';
  const { issueLocalToken, openLocalKey } = await import('@roadmap-hub/access');
  const made = await issueLocalToken({ name, roles, tier: options.tier, expires: new Date(Date.now() + options.expires) }, openLocalKey(dataDir));
  process.stdout.write(`${made}\n`);
}
