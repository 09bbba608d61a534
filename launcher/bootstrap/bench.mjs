import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ensureInstalledApart } from './install.mjs';
import { run } from './run.mjs';
import { ROOT } from './workspace.mjs';

const BENCH = join(ROOT, 'test/bench');

/** `npm run bench`: the benchmark, and the servers that the hub is measured beside, are no part of the ordinary installation. */
await run(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await ensureInstalledApart(BENCH, 'installing what the hub is measured beside (once, about a minute and 900 MB)');
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', BENCH], { stdio: ['ignore', 2, 'inherit'] });
  if (status !== 0) throw new Error('The benchmark could not be compiled: see the errors above.');
  const child = spawn(process.execPath, [join(BENCH, 'dist/main.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
});
