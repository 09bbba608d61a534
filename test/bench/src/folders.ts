import { fileURLToPath } from 'node:url';

/** The repository's root, and the benchmark's own folder; this file is run from `dist`. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const BENCH = fileURLToPath(new URL('../', import.meta.url));
