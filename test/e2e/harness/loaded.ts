import { constants } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { DataDir } from './data-dir.js';
import { Launcher } from './launcher.js';
import { fillOnce } from './once.js';

/** A folder that `npm test` makes for a run and removes at its end; without one nothing is put anywhere. */
const { HUB_TEST_LOADED: OF_RUN } = process.env;

/**
 * Puts a database into a data directory as a first start with this environment leaves it. That start
 * is made once in a run, and its database copied: making, migrating and loading one takes a hub
 * longer than most suites last.
 */
export async function putLoaded(dataDir: string, env: Record<string, string>, folder = OF_RUN): Promise<void> {
  if (folder === undefined) return;
  // By what databases differ within a run. Should something be built meanwhile, no test is wrong: a
  // hub migrates and loads what it does not find.
  const { HUB_DEMO = 'false', HUB_DEMO_SCALE = '1' } = env;
  const loaded = join(folder, `loaded, demo ${HUB_DEMO} ${HUB_DEMO_SCALE}`);
  await fillOnce(loaded, () => startOnce(new DataDir(loaded), { HUB_DEMO, HUB_DEMO_SCALE }));
  // The database and its password. The key of tokens, the lock and the log every hub has of its own.
  for (const name of ['postgres', 'secret']) await cp(join(loaded, name), join(dataDir, name), { recursive: true, mode: constants.COPYFILE_FICLONE });
}

/** Starts a hub as users do, and ends it in order. */
async function startOnce(dataDir: DataDir, env: Record<string, string>): Promise<void> {
  const launcher = new Launcher({ ...env, HUB_DATA_DIR: dataDir.path });
  try {
    await launcher.ready();
  } finally {
    launcher.kill('SIGTERM');
    await launcher.exited;
    // None is left, unless the hub broke down.
    await dataDir.endPostgres();
  }
  if (launcher.exit?.code !== 0) throw new Error(`the hub did not end in order (${launcher.exit?.code ?? launcher.exit?.signal}):\n${launcher.stderr}`);
}
