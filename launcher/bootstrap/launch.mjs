import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

/** Prepares what `npm start` needs and becomes the launcher: `npm start` is one process. */
export async function launch(argv) {
  await run(async () => {
    await ensureInstalled();
    await ensureBuilt({ needsExplorer: false });
    const { main } = await import('../dist/main.js');
    await main(argv);
  });
}
