import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { until } from './until.js';

/** Longer than a start may take, shorter than a test. */
const LIMIT = 110_000;

/**
 * Makes a folder and fills it, once among all processes of a run: who comes first does it, and the
 * others wait. What goes wrong there goes wrong for each of them, in the same words.
 */
export async function fillOnce(folder: string, fill: () => Promise<void>): Promise<void> {
  const outcome = `${folder}.outcome`;
  if (madeNow(folder)) {
    const words = await fill().then(
      () => '',
      (error: unknown) => String(error),
    );
    // Whoever sees it sees all of it.
    writeFileSync(`${outcome}.new`, words);
    renameSync(`${outcome}.new`, outcome);
  }
  const words = await until(`${folder} is filled`, () => contentOf(outcome), LIMIT);
  if (words !== '') throw new Error(words);
}

function madeNow(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
