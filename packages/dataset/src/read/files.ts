import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COLLECTIONS, type Collection, FILES } from '../facts/all.js';
import { DatasetError, type Problem } from './error.js';

/** The files as parsed JSON, before anything is known about their content. */
export type RawFacts = Partial<Record<Collection, unknown>>;

/** The facts lie beside `src` and `dist`, so that both find them. */
const beside = new URL('../../facts/', import.meta.url);

/** A path, not a URL, to go on with: a URL would carry blanks as %20. */
export function folderOf(dir: URL | string = beside): string {
  return typeof dir === 'string' ? dir : fileURLToPath(dir);
}

export function readFiles(dir?: URL | string): RawFacts {
  const folder = folderOf(dir);
  const problems: Problem[] = [];
  const raw: RawFacts = {};
  for (const name of COLLECTIONS) {
    const file = FILES[name];
    try {
      raw[name] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      const reason = error instanceof SyntaxError ? `not JSON: ${error.message}` : `cannot be read: ${(error as Error).message}`;
      problems.push({ file, recordId: null, reason });
    }
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return raw;
}
