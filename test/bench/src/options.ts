import { Command, InvalidArgumentError, Option } from 'commander';
import { CONTESTANT_NAMES, type ContestantName } from './contestants/names.js';
import { QUESTION_KEYS, type QuestionKey } from './questions/keys.js';

export interface Options {
  seconds: number;
  rounds: number;
  concurrency: number;
  only: ContestantName[];
  queries: QuestionKey[];
  /** Compares answers and measures nothing. */
  verify: boolean;
  /** Ten times the data, and sizes on disk. */
  growth: boolean;
  size: boolean;
  /** Further settings for the hubs that are measured. */
  env: Record<string, string>;
  /** A PostgreSQL where databases may be made; unset: an embedded one. */
  server: string | undefined;
  /** Where the results go besides the terminal. */
  output: string | undefined;
}

/** Reads the command line; a run that leaves something out is told on the terminal only, unless it names a file. */
export function readOptions(argv: readonly string[], complete: string): Options {
  const program = new Command('npm run bench --')
    .description('Measures the hub beside hand-written SQL and other servers, on the same data, after all have given the same answers.')
    .option('--seconds <n>', 'how long each turn of a contestant lasts', positive, 2)
    .option('--rounds <n>', 'how often the contestants take turns; medians are told', positive, 3)
    .option('--concurrency <n>', 'how many requests are under way at once', positive, 16)
    .addOption(new Option('--only <names...>', 'contestants').choices(CONTESTANT_NAMES).default(CONTESTANT_NAMES, 'all'))
    .addOption(new Option('--queries <keys...>', 'questions').choices(QUESTION_KEYS).default(QUESTION_KEYS, 'all'))
    .option('--verify', 'compares the answers, also of all operations of schema/operations on Hive Gateway, and measures nothing', false)
    .option('--no-growth', 'leaves out the same questions on ten times the data')
    .option('--no-size', 'leaves out the size of a packed hub')
    .option('--env <NAME=value...>', 'further settings of the hubs that are measured', setting, {})
    .option('--server <url>', 'a PostgreSQL where databases and roles may be made; by default an embedded one')
    .option('--output <file>', 'where the results are written; by default RESULTS.md when nothing is left out');
  const found = program.parse([...argv], { from: 'user' }).opts<Options>();
  const whole = found.growth && found.size && found.only.length === CONTESTANT_NAMES.length && found.queries.length === QUESTION_KEYS.length;
  return { ...found, output: found.output ?? (whole ? complete : undefined) };
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('Give a number above 0.');
  return value;
}

function setting(text: string, before: Record<string, string>): Record<string, string> {
  const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Give NAME=value.');
  return { ...before, [name]: value };
}
