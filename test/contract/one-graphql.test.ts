import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { dependencyFolder, manifests, ROOT } from './rules/files.js';

// Two copies, even of one version, do not know each other's types ("another module or realm").

test('one copy of graphql is installed', () => {
  const store = join(ROOT, 'node_modules/.pnpm');
  expect(existsSync(store)).toBe(true);
  expect(readdirSync(store).filter((name) => name.startsWith('graphql@'))).toHaveLength(1);
});

test('all packages find that one', () => {
  const folders = manifests().flatMap((manifest) => dependencyFolder(manifest, 'graphql') ?? []);
  expect(folders.length).toBeGreaterThan(3);
  expect(new Set(folders.map((folder) => realpathSync(folder))).size).toBe(1);
});
