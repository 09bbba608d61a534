import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { manifests, named, repositoryFiles } from './rules/files.js';
import { foreignFindings } from './rules/standalone.js';

test('no file is tied to a registry or a machine', () => {
  const files = repositoryFiles();
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => foreignFindings(named(file), readFileSync(file, 'utf8')))).toEqual([]);
});

test.each(manifests().map((file) => [named(file), file]))('%s is private and under the MIT licence', (_, file) => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ private: true, license: 'MIT' });
});

describe('what ties a file to one place is found', () => {
  // Put together here: this file is among those that are looked at.
  const registry = ['registry', 'example', 'org'].join('.');
  const mirror = ['https:', '', 'artifactory.example.org'].join('/');
  const home = ['', 'home', 'somebody'].join('/');
  const windows = ['C:', 'Users', ''].join('\\');

  test.each([
    [`tarball: ${registry}/graphql.tgz`, `names a package registry: ${registry}`],
    [`from ${mirror}/npm`, `names a package registry: ${mirror}`],
    [`registry ${'='} https://example.org`, 'names a package registry: registry ='],
    [`import '${home}/hub/index.js'`, `names a path of one machine: ${home}`],
    [`"file": "${windows}somebody"`, `names a path of one machine: ${windows}`],
  ])('%s', (line, finding) => {
    expect(foreignFindings('a.ts', `first\n${line}`)).toEqual([`a.ts:2 ${finding}`]);
  });

  test.each(['registry.get(name)', 'https://example.org/home/page', 'join(root, "home/page")', 'get("/home")'])('but not %s', (line) => {
    expect(foreignFindings('a.ts', line)).toEqual([]);
  });
});
