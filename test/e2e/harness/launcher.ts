import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { until } from './until.js';

/** The tests' own package, from which the launcher's name leads to what was built. */
const HERE = fileURLToPath(new URL('../../../', import.meta.url));
// Not `npm start`, which would look whether something has to be installed or built.
const RUN = `import('@roadmap-hub/launcher').then(({ main }) => main(process.argv.slice(1)))`;
/** Tests ask faster than anybody may; `limits/` asks as everybody does. */
const WITHOUT_BUDGETS = { HUB_BUDGET_ANONYMOUS: '0', HUB_BUDGET_STANDARD: '0', HUB_BUDGET_HIGH: '0' };
/** Everything on a port of its own, and a clock that stands still. */
const PLACE = { PORT: '0', REFERENCE_PORT: '0', PLANS_PORT: '0', PLEDGES_PORT: '0', HUB_TODAY: '2026-03-01', HUB_DEMO: 'false', HUB_LOG_LEVEL: 'info' };
const DEFAULTS = { ...PLACE, ...WITHOUT_BUDGETS };
const START_LIMIT = 90_000;

interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** The hub's launcher as a process of its own. */
export class Launcher {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** Later than `exited`: when no process that it started can write to its output any more. */
  readonly silent: Promise<void>;
  exit: Exit | undefined;
  stdout = '';
  stderr = '';
  private readonly child: ChildProcess;

  constructor(env: Record<string, string>, args: readonly string[] = []) {
    const { PATH = '', HOME = '', TMPDIR } = process.env;
    this.child = spawn(process.execPath, ['-e', RUN, '--', ...args], {
      cwd: HERE,
      env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...DEFAULTS, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk: Buffer) => {
      this.stdout += chunk.toString();
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    this.pid = this.child.pid ?? 0;
    this.silent = new Promise((resolve) => {
      this.child.once('close', () => resolve());
    });
    this.exited = new Promise((resolve, reject) => {
      this.child.once('error', reject);
      this.child.once('exit', (code, signal) => {
        this.exit = { code, signal };
        resolve(this.exit);
      });
    });
  }

  /** The address in the ready line. */
  async ready(): Promise<string> {
    return until('the hub is ready', () => this.readyUrl() ?? this.failed(), START_LIMIT);
  }

  /** The first line of the log that says this. */
  async logs(message: string): Promise<void> {
    await until(`the hub logs "${message}"`, () => this.stderr.includes(message) || this.failed(), START_LIMIT);
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  private readyUrl(): string | undefined {
    return / is ready after .*?: (http:\S+?)\/ /.exec(this.stdout)?.[1];
  }

  private failed(): undefined {
    if (this.exit) throw new Error(`the hub ended (${this.exit.code ?? this.exit.signal}) before that:\n${this.stderr}`);
  }
}
