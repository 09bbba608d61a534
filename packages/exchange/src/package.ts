import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Column } from '@roadmap-hub/table';
import { writeCsv } from './csv.js';
import { type About, marked, type Sheet, SYNTHETIC } from './sheet.js';
import { type Entry, zip } from './zip.js';

export interface PackageOptions {
  about: About;
  /** Asked for one after the other. */
  sheets: AsyncIterable<Sheet>;
  /** Further texts, such as the licence, by their names. */
  texts: Readonly<Record<string, string>>;
}

/**
 * Several tables as CSV in one archive, with a Frictionless Data Package (version 1) that says what
 * each column holds, how many rows and bytes there are and their hashes, and a list that `sha256sum -c` reads.
 */
export function writePackage(options: PackageOptions): Readable {
  return zip(entries(options));
}

async function* entries({ about, sheets, texts }: PackageOptions): AsyncGenerator<Entry> {
  const sums: [hash: string, path: string][] = [];
  const resources: object[] = [];
  for await (const sheet of sheets) {
    const path = `data/${sheet.about.name}.csv`;
    const seen = new Seen();
    const counted = { ...sheet, rows: seen.rows(sheet.rows) };
    yield { path, content: seen.text(writeCsv(counted)) };
    const resource = { ...resourceOf(path, sheet), bytes: seen.bytes, hash: `sha256:${seen.hash}`, rowCount: seen.rowCount };
    resources.push(resource);
    sums.push([seen.hash, path]);
  }
  const documents = { ...texts, 'datapackage.json': `${JSON.stringify(descriptor(about, resources), null, 2)}\n` };
  for (const [path, text] of Object.entries(documents)) {
    const seen = new Seen();
    yield { path, content: seen.text([text]) };
    sums.push([seen.hash, path]);
  }
  yield { path: 'checksums.sha256', content: [sums.map(([hash, path]) => `${hash}  ${path}\n`).join('')] };
}

/** What passed by on its way into the archive. */
class Seen {
  bytes = 0;
  rowCount = 0;
  private readonly digest = createHash('sha256');

  async *rows<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<readonly T[]> {
    for await (const batch of batches) {
      this.rowCount += batch.length;
      yield batch;
    }
  }

  async *text(chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
    for await (const chunk of chunks) {
      this.bytes += Buffer.byteLength(chunk);
      this.digest.update(chunk);
      yield chunk;
    }
  }

  /** Of all that passed; a digest can be asked again only of a copy. */
  get hash(): string {
    return this.digest.copy().digest('hex');
  }
}

function descriptor(about: About, resources: readonly object[]): object {
  return {
    profile: 'tabular-data-package',
    name: about.name,
    title: about.title,
    description: [...(about.synthetic ? [`${SYNTHETIC}: everything here is made up.`] : []), about.description, ...about.method].join(' '),
    created: `${about.made}T00:00:00Z`,
    licenses: [about.licence],
    sources: about.attribution.map((title) => ({ title })),
    ...(about.synthetic && { keywords: [SYNTHETIC] }),
    resources,
  };
}

function resourceOf(path: string, sheet: Sheet): object {
  const { about } = sheet;
  return {
    profile: 'tabular-data-resource',
    name: about.name,
    path,
    title: `${about.synthetic ? `${SYNTHETIC}: ` : ''}${about.title}`,
    description: about.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: marked(sheet).columns.map(fieldOf), missingValues: [''] },
  };
}

/** Partial dates are text: Frictionless has no type for a year that may also be a day. */
function fieldOf({ key, label, kind, unit, description }: Column): object {
  const type = { decimal: 'number', integer: 'integer', boolean: 'boolean', date: 'string', text: 'string', currency: 'string', list: 'string' }[kind];
  return { name: key, title: label, type, ...(description && { description }), ...(unit && { unit: `see ${unit}` }) };
}
