import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The folders of the workspace's packages as pnpm-workspace.yaml lists them: `dir` or `dir/*`. */
export function packageFolders() {
  const text = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8');
  const list = /^packages:\n((?:[ \t]*(?:-.*|#.*)?\r?\n)+)/m.exec(text.replaceAll('\r\n', '\n'))?.[1] ?? '';
  return [...list.matchAll(/^\s*-\s*["']?([^"'\s]+)/gm)]
    .flatMap(([, pattern]) => {
      if (!pattern.endsWith('/*')) return [join(ROOT, pattern)];
      const parent = join(ROOT, pattern.slice(0, -2));
      return existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name)) : [];
    })
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .sort();
}

export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** A path as it is written in fingerprints and notes: from the root, the same on every system. */
export function named(path) {
  return relative(ROOT, path).split(sep).join('/');
}

/** All files below a folder, without those of folders that are not sources. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return entry.name === 'node_modules' || entry.name === 'dist' ? [] : filesBelow(path);
  });
}

/** One value for the names and contents of files, and whatever else matters. */
export function fingerprint(files, others) {
  const hash = createHash('sha256').update(JSON.stringify(others));
  for (const file of files) {
    hash.update(`\0${named(file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
