import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, fingerprint, named, ROOT } from './workspace.mjs';

const EXPLORER = join(ROOT, 'gateway/explorer');
const BUNDLE = join(EXPLORER, 'bundle');

/** Holds what the last bundle was made of (null when it failed) and its files. */
const MARK = join(ROOT, 'node_modules', '.hub-bundled');

/**
 * Bundles the explorer for the browser when its sources, the packages that it is made of, or what
 * came of them are not those of the last time. Vite empties the folder first, so nothing old is left.
 */
export function ensureBundled() {
  const wanted = bundleFingerprint();
  const last = readMark();
  if (last.fingerprint === wanted && isComplete(last.files)) return;

  console.error('building the explorer');
  writeMark({ fingerprint: null, files: [] });
  const vite = join(EXPLORER, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: EXPLORER,
    stdio: ['ignore', 2, 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('The explorer could not be bundled: see the errors above.');
  writeMark({ fingerprint: wanted, files: filesBelow(BUNDLE).map(named) });
}

/** Libraries come by the lock file, the hub's own packages as they were compiled. */
function bundleFingerprint() {
  const own = ['package.json', 'tsconfig.json', 'vite.config.mjs'].map((name) => join(EXPLORER, name));
  const packages = workspacePackages().flatMap((folder) => filesBelow(join(folder, 'dist')).filter((file) => file.endsWith('.js')));
  return fingerprint([join(ROOT, 'pnpm-lock.yaml'), ...own, ...filesBelow(join(EXPLORER, 'src')), ...packages], process.versions.node.split('.')[0]);
}

function workspacePackages() {
  const { devDependencies } = JSON.parse(readFileSync(join(EXPLORER, 'package.json'), 'utf8'));
  return Object.keys(devDependencies)
    .filter((name) => name.startsWith('@roadmap-hub/'))
    .map((name) => join(ROOT, 'packages', name.slice('@roadmap-hub/'.length)));
}

function isComplete(files) {
  return files.length > 0 && files.every((file) => existsSync(join(ROOT, file)));
}

function readMark() {
  try {
    const { fingerprint: of, files } = JSON.parse(readFileSync(MARK, 'utf8'));
    return { fingerprint: of, files: files ?? [] };
  } catch {
    return { fingerprint: null, files: [] };
  }
}

function writeMark(mark) {
  writeFileSync(MARK, JSON.stringify(mark));
}
