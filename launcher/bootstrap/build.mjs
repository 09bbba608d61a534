import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBundled } from './bundle.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { filesBelow, fingerprint, named, packageFolders, ROOT, readManifest } from './workspace.mjs';

/** Holds what the last build was made of (null when it failed) and the files that it made, by project. */
const MARK = join(ROOT, 'node_modules', '.hub-built');

/**
 * Compiles the workspace and makes the explorer's bundle of it, where they are not those of the
 * present sources. A hub can do without the explorer, so who starts one may go on when it fails.
 */
export async function ensureBuilt({ needsExplorer = true } = {}) {
  compile();
  try {
    ensureBundled();
  } catch (error) {
    if (needsExplorer) throw error;
    console.error(`${error.message} The hub starts without it; /explorer says so.`);
  }
}

/** Compiles the workspace when its sources, or what came of them, are not those of the last build. */
function compile() {
  const projects = packageFolders().filter((folder) => existsSync(join(folder, 'tsconfig.json')));
  const wanted = sourcesFingerprint(projects);
  const last = readMark();
  const damaged = projects.filter((folder) => !isComplete(folder, last.outputs[named(folder)]));
  if (last.fingerprint === wanted && damaged.length === 0) return;

  // Standard output is for what a command gives out.
  console.error('building');
  writeMark(null, last.outputs);
  for (const folder of projects) removeOrphans(folder);
  // The compiler believes its notes and does not look whether its files are still there.
  for (const folder of damaged) rmSync(join(folder, 'tsconfig.tsbuildinfo'), { force: true });
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-b'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 'inherit'],
  });
  writeMark(status === 0 ? wanted : null, Object.fromEntries(projects.map((folder) => [named(folder), outputs(folder)])));
  if (status !== 0) throw new Error('The build failed: see the errors above.');
}

function sourcesFingerprint(projects) {
  const files = [ROOT, ...projects].flatMap((folder) => [
    ...['package.json', 'tsconfig.json', 'tsconfig.base.json'].map((name) => join(folder, name)).filter(existsSync),
    ...(folder === ROOT ? [] : sources(folder)),
  ]);
  return fingerprint(files, readManifest(join(ROOT, 'node_modules/typescript')).version);
}

/** A package compiles its src; the tests, which have none, all that is TypeScript. */
function sources(folder) {
  const files = filesBelow(sourceRoot(folder));
  return sourceRoot(folder) === folder ? files.filter((file) => file.endsWith('.ts')) : files;
}

function sourceRoot(folder) {
  return existsSync(join(folder, 'src')) ? join(folder, 'src') : folder;
}

function outputs(folder) {
  return filesBelow(join(folder, 'dist')).map(named);
}

function isComplete(folder, made) {
  if (made === undefined) return false;
  const present = new Set(outputs(folder));
  return made.every((path) => present.has(path));
}

/** Removes what was compiled from a source that is no more: a deleted test would be run for ever. */
function removeOrphans(folder) {
  const prefix = `${named(folder)}/dist/`;
  for (const path of outputs(folder)) {
    const [, stem, kind] = /^(.*?)(\.d\.ts|\.js|\.json)(?:\.map)?$/.exec(path.slice(prefix.length)) ?? [];
    if (stem === undefined) continue;
    const source = join(sourceRoot(folder), stem);
    const extensions = kind === '.json' ? ['.json'] : ['.ts', '.tsx'];
    if (!extensions.some((extension) => existsSync(source + extension))) rmSync(join(ROOT, path));
  }
}

function readMark() {
  try {
    const { fingerprint: of, outputs: made } = JSON.parse(readFileSync(MARK, 'utf8'));
    return { fingerprint: of, outputs: made ?? {} };
  } catch {
    return { fingerprint: null, outputs: {} };
  }
}

function writeMark(of, made) {
  writeFileSync(MARK, JSON.stringify({ fingerprint: of, outputs: made }));
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  await run(async () => {
    await ensureInstalled();
    await ensureBuilt();
  });
}
