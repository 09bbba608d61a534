import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

interface Command {
  name: string;
  args: string[];
  env: Record<string, string>;
  /** Where what it says is kept, for when it fails. */
  logFile: string;
  /** By default the Node that runs this. */
  executable?: string;
  cwd?: string;
}

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 15_000;

/** A process that is measured or is needed by one that is. */
export class Program {
  private static readonly running = new Set<Program>();
  readonly name: string;
  readonly pid: number;
  private readonly child: ChildProcess;
  private readonly logFile: string;
  private readonly ended: Promise<void>;

  constructor({ name, args, env, logFile, executable = process.execPath, cwd }: Command) {
    const log = openSync(logFile, 'a');
    const { PATH = '', HOME = '', TMPDIR } = process.env;
    const environment = { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...env };
    this.child = spawn(executable, args, { env: environment, stdio: ['ignore', log, log], ...(cwd && { cwd }) });
    closeSync(log);
    this.name = name;
    this.logFile = logFile;
    this.pid = this.child.pid ?? 0;
    this.ended = new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.once('error', () => resolve());
    });
    Program.running.add(this);
    void this.ended.then(() => Program.running.delete(this));
  }

  /** All that still run, the first started last: others may need it. */
  static async stopAll(): Promise<void> {
    for (const program of [...Program.running].reverse()) await program.stop();
  }

  /** Waits until it answers a question, and tells after how many seconds. */
  async answers(url: string, body = JSON.stringify({ query: '{ __typename }' })): Promise<number> {
    const started = performance.now();
    while (performance.now() - started < START_LIMIT_MS) {
      if (this.hasEnded()) break;
      const status = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
        async (response) => {
          await response.arrayBuffer();
          return response.status;
        },
        () => 0,
      );
      if (status === 200) return (performance.now() - started) / 1000;
      await pause(20);
    }
    throw new Error(`${this.name} does not answer. Its last words:\n${this.log().slice(-3000)}`);
  }

  log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  async stop(): Promise<void> {
    if (!this.hasEnded()) this.child.kill('SIGTERM');
    const overdue = setTimeout(() => this.child.kill('SIGKILL'), STOP_LIMIT_MS);
    await this.ended;
    clearTimeout(overdue);
  }

  private hasEnded(): boolean {
    return this.pid === 0 || this.child.exitCode !== null || this.child.signalCode !== null;
  }
}
