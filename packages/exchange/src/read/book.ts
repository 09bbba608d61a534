import { readCsvBook } from './csv.js';
import { LIMITS } from './limits.js';
import type { ReadSheet } from './sheet.js';
import { Unreadable } from './unreadable.js';
import { readXlsxBook } from './xlsx.js';

export type BookFormat = 'xlsx' | 'csv';

/**
 * Reads a file of rows that somebody sends: bounded in every way, and nothing in it is run or followed.
 * @throws Unreadable
 */
export async function readBook(format: BookFormat, bytes: Buffer): Promise<ReadSheet[]> {
  if (bytes.length === 0) throw new Unreadable('The file is empty.');
  if (bytes.length > LIMITS.bytes) throw new Unreadable(`The file has ${bytes.length} bytes; at most ${LIMITS.bytes} are read.`);
  return format === 'xlsx' ? readXlsxBook(bytes) : readCsvBook(bytes);
}
