import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FEATURES } from './features.js';
import { runFeature } from './run-feature.js';

const HERE = new URL('.', import.meta.url);

test('every feature has its folder, and every folder is run', () => {
  const folders = readdirSync(HERE).filter((name) => statSync(new URL(name, HERE)).isDirectory());
  expect(folders).toEqual(Object.keys(FEATURES));
});

describe.each(Object.entries(FEATURES))('%s', (_name, feature) => runFeature(feature));
