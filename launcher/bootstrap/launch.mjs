import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

/** Prepares what `npm start` needs and becomes the launcher: `npm start` is one process. */
export async function launch(argv) {
  await run(async () => {
    await prepare();
    const { main } = await import('../dist/main.js');
    await main(argv);
  });
}

/** The same for one command of `npm run hub`. */
export async function command(argv) {
  await run(async () => {
    await prepare();
    const { runCommand } = await import('../dist/cli/main.js');
    await runCommand(argv);
  });
}

async function prepare() {
  await ensureInstalled();
  await ensureBuilt({ needsExplorer: false });
}
