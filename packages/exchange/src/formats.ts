import { Readable } from 'node:stream';
import { type CsvOptions, writeCsv } from './csv.js';
import { writeJson, writeNdjson } from './json.js';
import type { Sheet } from './sheet.js';
import { writeXlsx } from './xlsx/write.js';

export const FORMATS = ['csv', 'xlsx', 'ndjson', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * The bytes of a file, made as they are read: rows are asked for no faster than somebody takes them.
 * When rows fail the stream is destroyed with their error; when it is destroyed, no more are asked for.
 */
export function write(format: Format, sheet: Sheet, options: CsvOptions = {}): Readable {
  switch (format) {
    case 'csv':
      return Readable.from(writeCsv(sheet, options), { objectMode: false });
    case 'ndjson':
      return Readable.from(writeNdjson(sheet), { objectMode: false });
    case 'json':
      return Readable.from(writeJson(sheet), { objectMode: false });
    case 'xlsx':
      return writeXlsx(sheet);
  }
}
