import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readKnownOperations } from './known-operations.js';
import { SettingError } from './setting-error.js';

const folder = mkdtempSync(join(tmpdir(), 'hub-operations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'query Mine { roadmaps { code } }';
const own = readKnownOperations(undefined).length;

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('known operations', () => {
  it('are the named questions and what the explorer asks', () => {
    expect(readKnownOperations(undefined).map(({ name }) => name)).toEqual(expect.arrayContaining(['RoadmapTree', 'ExplorerChoices']));
  });

  const sha = createHash('sha256').update(TEXT).digest('hex');
  it.each([
    ['an object of names', file('names.json', { Mine: TEXT }), 'Mine'],
    ['an object of hashes', file('hashes.json', { [sha]: TEXT }), sha],
    [
      'a manifest',
      file('manifest.json', { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: sha, name: 'Mine', type: 'query', body: TEXT }] }),
      sha,
    ],
  ])('are added to from %s', (_, path, name) => {
    const known = readKnownOperations(path);
    expect(known).toHaveLength(own + 1);
    expect(known.at(-1)).toEqual({ name, text: TEXT });
  });

  it('are added to from a folder', () => {
    const more = join(folder, 'more');
    mkdirSync(more);
    writeFileSync(join(more, 'Mine.graphql'), TEXT);
    writeFileSync(join(more, 'README.md'), '# no operation');
    expect(readKnownOperations(more).at(-1)).toEqual({ name: 'Mine', text: TEXT });
  });

  it.each([
    ['is not there', join(folder, 'nothing.json'), 'ENOENT'],
    ['is no JSON', file('broken.json', '{'), 'JSON'],
    ['is a list', file('list.json', [TEXT]), 'no JSON object'],
    ['has no document', file('number.json', { Mine: 1 }), 'no id or no text'],
    ['has a document that is none', file('no-document.json', { Mine: 'query {' }), 'Syntax Error'],
    ['has a hash of another text', file('wrong-hash.json', { ['0'.repeat(64)]: TEXT }), 'another SHA-256'],
  ])('stop the start where what is named %s', (_, path, message) => {
    expect(() => readKnownOperations(path)).toThrow(SettingError);
    expect(() => readKnownOperations(path)).toThrow(message);
  });
});
