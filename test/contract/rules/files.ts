import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, seen from the compiled file. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** All files of the repository as it would be published, by the rules of .gitignore as far as it has any here. */
export function repositoryFiles(): string[] {
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split(/\r?\n/).filter(Boolean);
  const names = new Set([...ignored.map((rule) => rule.replace(/\/$/, '')), '.git']);
  const endings = ignored.filter((rule) => rule.startsWith('*')).map((rule) => rule.slice(1));
  const below = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (names.has(entry.name) || endings.some((ending) => entry.name.endsWith(ending))) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? below(path) : [path];
    });
  return below(ROOT);
}

/** As it is written in messages: from the root, the same on every system. */
export function named(path: string): string {
  return relative(ROOT, path).split(sep).join('/');
}

/** The folders of the workspace's packages and the root's. */
export function manifests(): string[] {
  return repositoryFiles().filter((path) => path.endsWith(`${sep}package.json`));
}

/** Where a package finds another one that it depends on; undefined when it does not depend on it. */
export function dependencyFolder(manifest: string, name: string): string | undefined {
  const folder = join(manifest, '..', 'node_modules', name);
  return existsSync(folder) ? folder : undefined;
}
