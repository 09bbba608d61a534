import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { CommandError } from '../command-error.js';
import { Progress } from './progress.js';
import { Interrupted, type Outcome, sendFile } from './send.js';
import { inWords } from './words.js';

interface ImportOptions {
  of?: string;
  hub?: string;
  dryRun: boolean;
  withdraw: boolean;
  submit: boolean;
  why?: string;
  again: boolean;
}

/** What a file can be of, and the parameter that says of which one. */
const SCOPES = { framework: 'roadmap', plan: 'plan', pledges: 'donor' } as const;
type What = keyof typeof SCOPES;

const TYPES: Readonly<Record<string, string>> = { '.csv': 'text/csv', '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
/** As shells tell of a program that was interrupted. */
const INTERRUPTED = 130;

/** `import`: a file of sheets, brought to a hub that runs. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('Brings a file of sheets to a running hub: tries it, shows what it would change, and enters it as one entry.')
    .argument('<what>', `what the file is of: ${Object.keys(SCOPES).join(', ')}`, (what) => {
      if (!Object.hasOwn(SCOPES, what)) throw new CommandError(`"${what}" cannot be imported; there are ${Object.keys(SCOPES).join(', ')}.`);
      return what;
    })
    .argument('<file>', 'the file, .xlsx or .csv, as /export/template gives it')
    .option('--of <id>', 'of which one: the code of a roadmap (default for a framework: CFR), the id of a plan, the id of a donor')
    .option('--hub <url>', 'the address of the hub (default: that of `npm start` here)')
    .option('--dry-run', 'try it only', false)
    .option('--withdraw', 'records that stand and are not in the file are meant to be withdrawn', false)
    .option('--submit', 'give it to be judged at once; else it stays your draft', false)
    .option('--why <text>', 'why it is made; kept in the trail of each record')
    .addOption(new Option('--again', 'enter a file that was entered before as a new entry').default(false))
    .addHelpText(
      'after',
      '\nWho you are is said by a token or an API key in HUB_TOKEN:\n  HUB_TOKEN="$(npm run -s hub -- token --role secretariat)" npm run hub -- import framework text.xlsx --dry-run',
    )
    .action(importFile);
}

async function importFile(what: What, path: string, options: ImportOptions): Promise<void> {
  const token = process.env.HUB_TOKEN?.trim();
  if (!token) throw new CommandError('HUB_TOKEN is missing: a token or an API key that says who you are. `npm run hub -- token` makes one to try things out.');
  const type = TYPES[extname(path).toLowerCase()];
  if (!type) throw new CommandError(`${path} is neither .xlsx nor .csv.`);
  const of = options.of ?? (what === 'framework' ? 'CFR' : undefined);
  if (of === undefined) throw new CommandError(`Say of which ${SCOPES[what]} it is: --of <id>.`);
  const bytes = read(path);
  const { settingsHere } = await import('../settings.js');
  const { host, port } = settingsHere();
  const hub = options.hub ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const request = { hub, token, what, type, bytes, parameters: { [SCOPES[what]]: of, withdraw: String(options.withdraw) } };

  const stopped = new AbortController();
  const stop = (): void => stopped.abort(new Interrupted());
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const progress = new Progress(process.stderr);
  try {
    // Always tried first: what is wrong is told before anything is entered, and what changes is seen.
    const tried = await sendFile({ ...request, parameters: { ...request.parameters, dryRun: 'true' } }, progress.step('trying'), stopped.signal);
    progress.end();
    process.stdout.write(inWords(tried));
    if (isRefused(tried)) process.exitCode = 1;
    if (options.dryRun || isRefused(tried)) return;
    const { submit, why, again } = options;
    // Sent twice, as after an interruption, it is entered once.
    const idempotencyKey = again
      ? randomUUID()
      : createHash('sha256')
          .update(JSON.stringify([what, of, options.withdraw, submit, why]))
          .update(bytes)
          .digest('hex');
    const parameters = { ...request.parameters, submit: String(submit), idempotencyKey, ...(why !== undefined && { why }) };
    const taken = await sendFile({ ...request, parameters }, progress.step('entering'), stopped.signal);
    progress.end();
    if (isRefused(taken)) process.exitCode = 1;
    process.stdout.write(taken.entry ? `Entered as ${taken.entry.id}, ${taken.entry.state}.\n` : inWords(taken));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    process.stderr.write(
      'Interrupted. The hub has taken all of the file or nothing of it; run the command again to learn which: the same file is entered once.\n',
    );
    process.exitCode = INTERRUPTED;
  } finally {
    progress.end();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function isRefused({ problems, userErrors }: Outcome): boolean {
  return problems.length + userErrors.length > 0;
}

function read(path: string): Buffer {
  try {
    // Where the person is; npm runs commands from the folder of the project.
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', path));
  } catch (error) {
    throw new CommandError(`${path} cannot be read (${(error as { code?: string }).code}).`);
  }
}
