import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What only builds and checks the explorer; its other libraries end up in the bundle that browsers are given. */
const BUILDS_ONLY = /^(?:vite|@types\/.*|@jest\/.*)$/;

/**
 * The packages that a hub runs or gives to browsers, name -> versions, as they are installed: from
 * each of the workspace's packages but the tests, along what the manifests name.
 */
export function productionPackages(root) {
  const found = new Map();
  const seen = new Set();
  const visit = (folder, names) => {
    for (const name of names) {
      const path = findPackage(folder, name);
      // An optional package of another system.
      if (path === undefined || seen.has(path)) continue;
      seen.add(path);
      const { version, private: isOwn, dependencies, optionalDependencies, peerDependencies } = manifestOf(path);
      if (!isOwn) found.set(name, [...(found.get(name) ?? []), version]);
      visit(path, Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }));
    }
  };
  for (const folder of workspaceFolders(root)) {
    const { dependencies, devDependencies } = manifestOf(folder);
    const shipped = folder.endsWith(join('gateway', 'explorer')) ? Object.keys(devDependencies).filter((name) => !BUILDS_ONLY.test(name)) : [];
    visit(folder, [...Object.keys(dependencies ?? {}), ...shipped]);
  }
  return found;
}

function workspaceFolders(root) {
  const several = ['packages', 'services'].flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name)));
  return [...several, join(root, 'gateway'), join(root, 'gateway/explorer'), join(root, 'launcher')].filter((folder) =>
    existsSync(join(folder, 'package.json')),
  );
}

/** Where Node would find it: in the nearest node_modules, through pnpm's links. */
function findPackage(folder, name) {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    const path = basename(at) === 'node_modules' ? join(at, name) : join(at, 'node_modules', name);
    if (existsSync(join(path, 'package.json'))) return realpathSync(path);
  }
  return undefined;
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
