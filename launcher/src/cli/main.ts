import { Command, CommanderError } from 'commander';
import { VERSION } from '../release.js';
import { addBackup } from './backup.js';
import { CommandError } from './command-error.js';
import { addImport } from './import/import.js';
import { addKey } from './key/key.js';
import { addRestore } from './restore.js';
import { addToken } from './token.js';

/** How a command ends. */
const EXIT = { failed: 1, askedWrongly: 2 };

/**
 * `npm run hub -- <command>`: what belongs to running a hub and is no question to it. What a command
 * gives out goes to standard output, everything else to standard error. What a command works with is loaded
 * when it runs, so that nobody waits for a hub's worth of code to read the help.
 */
export async function runCommand(argv: readonly string[]): Promise<void> {
  try {
    await commands().parseAsync(argv, { from: 'user' });
  } catch (error) {
    // Commander has told it already; asking for help is no failure.
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : EXIT.askedWrongly;
      return;
    }
    if (process.env.HUB_DEBUG === '1') process.stderr.write(`${(error as Error).stack}\n`);
    const { explain } = await import('../failure.js');
    process.stderr.write(`${explain(error, 'The command failed')}\n`);
    process.exitCode = error instanceof CommandError ? EXIT.askedWrongly : EXIT.failed;
  }
}

function commands(): Command {
  const program = new Command('npm run hub --')
    .description('What belongs to running a hub. Settings come from the environment, as for `npm start`.')
    .version(VERSION, '--version', 'The release.')
    .helpOption('--help', 'What can be done, or how a command is used.')
    .helpCommand(false)
    .showHelpAfterError('Add --help to see what is possible.')
    .exitOverride();
  // Each takes over the settings above, so they are added last.
  addBackup(program);
  addImport(program);
  addKey(program);
  addRestore(program);
  addToken(program);
  return program;
}
