import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, npx } from './install.mjs';
import { run } from './run.mjs';
import { named, packageFolders, ROOT, readManifest } from './workspace.mjs';

/** What a running hub has no part of. */
const LEFT_OUT = ['test', 'gateway/explorer'];
/** Beside the workspace's packages. */
const ALSO = ['schema', 'LICENSE', 'DATA-LICENCE.md', 'gateway/explorer/bundle', 'gateway/browser', 'packages/dataset/facts'];

/**
 * `npm run pack -- <folder>`: a folder that runs with Node.js and a PostgreSQL of yours and nothing
 * else, no sources, tests and tools in it. `--embedded` puts the embedded PostgreSQL in.
 */
await run(async () => {
  const args = process.argv.slice(2);
  const embedded = args.includes('--embedded');
  const [folder, ...more] = args.filter((argument) => argument !== '--embedded');
  if (folder === undefined || more.length > 0) throw new Error('Name one folder: npm run pack -- <folder> [--embedded]');
  const target = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  if (existsSync(target) && readdirSync(target).length > 0) throw new Error(`${target} is not empty: name a folder that is not there yet.`);

  await ensureInstalled();
  await ensureBuilt();
  const aside = `${target}.unfinished`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const folders = packageFolders().filter((path) => !LEFT_OUT.includes(named(path)));
  for (const path of [ROOT, ...folders]) copy(aside, join(path, 'package.json'));
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) copy(aside, join(ROOT, name));
  install(aside, embedded);
  for (const path of folders) copy(aside, join(path, 'dist'), isRun);
  for (const name of ALSO) copy(aside, join(ROOT, name));
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) rmSync(join(aside, name));
  writeManifest(aside);
  // Made aside and put in place as a whole: there is no half of it.
  rmSync(target, { recursive: true, force: true });
  renameSync(aside, target);
  console.error(`The hub is in ${target}: node launcher/dist/run.js start`);
});

function copy(target, path, filter = () => true) {
  const to = join(target, relative(ROOT, path));
  mkdirSync(dirname(to), { recursive: true });
  cpSync(path, to, { recursive: true, filter });
}

/** Neither tests and what they share, nor what only compilers and debuggers read. */
function isRun(path) {
  return !/\.test\.|\.d\.ts$|\.map$|\.tsbuildinfo$/.test(path) && !(basename(path) === 'testing');
}

function install(folder, embedded) {
  const { command, args, shell } = npx();
  const { packageManager } = readManifest(ROOT);
  const options = ['install', '--prod', '--frozen-lockfile', '--prefer-offline', '--filter=!roadmap-hub', ...(embedded ? [] : ['--no-optional'])];
  const { status } = spawnSync(command, [...args, '--yes', packageManager, ...options], {
    cwd: folder,
    shell,
    stdio: ['ignore', 2, 'inherit'],
    env: { ...process.env, CI: 'true' },
  });
  if (status !== 0) throw new Error('The packages could not be installed: see above.');
}

/** The release, and how it is run. */
function writeManifest(folder) {
  const { name, version, description, license, engines } = readManifest(ROOT);
  const scripts = { start: 'node launcher/dist/run.js start', hub: 'node launcher/dist/run.js' };
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name, version, description, license, private: true, type: 'module', engines, scripts }, null, 2)}\n`,
  );
}
