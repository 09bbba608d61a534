import { fileURLToPath } from 'node:url';
import { createLog } from '@roadmap-hub/telemetry';
import { explain } from './failure.js';
import { inOwnProcess, inProcess, startForeign, startHub } from './hub.js';
import type { Lifetime } from './lifetime.js';
import { ROOT, VERSION } from './release.js';
import { readSettings } from './settings.js';

/** Starts the hub and stays until it is told to stop. */
export async function main(argv: readonly string[]): Promise<void> {
  const started = Date.now();
  try {
    const settings = readSettings(process.env, fileURLToPath(ROOT));
    const log = createLog(settings.logLevel);
    const { supergraph } = settings;
    const starting = supergraph ? startForeign(supergraph, settings, log) : startHub(settings, log, argv.includes('--services') ? inOwnProcess : inProcess);
    endOnSignal(starting.then(({ lifetime }) => lifetime));
    const { url } = await starting;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const startPage = supergraph ? '' : `${url}/ (start page), `;
    process.stdout.write(
      `Roadmap Hub ${VERSION} is ready after ${seconds} s: ${startPage}${url}/graphql (the graph), ${url}/health/ready. Stop it with Ctrl-C.\n`,
    );
  } catch (error) {
    if (process.env.HUB_DEBUG === '1') process.stderr.write(`${(error as Error).stack}\n`);
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

/** Service managers lose patience after ten. What is left then is left: PostgreSQL is taken over by the next start. */
const ENDS_WITHIN_MS = 9_500;

/** The first signal ends the hub in order, also while it is starting; a second one ends it at once. */
function endOnSignal(starting: Promise<Lifetime>): void {
  let asked = false;
  const end = async () => {
    if (asked) process.exit(1);
    asked = true;
    setTimeout(() => process.exit(1), ENDS_WITHIN_MS).unref();
    const lifetime = await starting.catch(() => undefined);
    await lifetime?.end();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
  whenOrphaned(() => void end());
}

/**
 * npm runs scripts in a shell, which a SIGTERM to npm ends without a word to the script: with the
 * shell gone there is nobody who could end the hub any more, so it ends by itself.
 */
function whenOrphaned(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const { ppid } = process;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    end();
  }, 250);
  watch.unref();
}
