import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from './rules/files.js';

const BUNDLE = join(ROOT, 'gateway/explorer/bundle');
const LIMIT = 1_000_000;

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

const chunks = JSON.parse(readFileSync(join(BUNDLE, 'manifest.json'), 'utf8')) as Record<string, Chunk>;

/** What the page loads before anybody has done anything. */
function initial(name: string, found = new Set<string>()): Set<string> {
  const chunk = chunks[name];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) initial(imported, found);
  return found;
}

const [entry] = Object.entries(chunks).find(([, { isEntry }]) => isEntry) ?? [''];

test('what the explorer loads at first is small', () => {
  const files = [...initial(entry)];
  expect(files.length).toBeGreaterThan(0);
  expect(files.reduce((sum, file) => sum + statSync(join(BUNDLE, `${file}.br`)).size, 0)).toBeLessThan(LIMIT);
});

test('the editor and the charts are no part of that', () => {
  const text = [...initial(entry)].map((file) => readFileSync(join(BUNDLE, file), 'utf8')).join('');
  expect(text).not.toMatch(/graphiql-container|monaco-editor|observablehq/);
  expect(Object.keys(chunks)).toEqual(expect.arrayContaining(['src/own-query/own-query.tsx', 'src/chart/chart-view.tsx']));
});

test('each file of text is there in all its forms', () => {
  const names = readdirSync(join(BUNDLE, 'assets'));
  const texts = names.filter((name) => /\.(?:js|css)$/.test(name));
  expect(texts.length).toBeGreaterThan(5);
  for (const name of texts) expect(names).toEqual(expect.arrayContaining([`${name}.br`, `${name}.gz`]));
});
