import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { LIMITS } from './limits.js';
import { Unreadable } from './unreadable.js';

const NOT_A_BOOK = 'This is not a workbook (.xlsx).';

/**
 * The parts of an archive that are wanted, by their paths. What an archive says of its sizes is
 * summed before anything is unpacked, and held to while it is: a few bytes cannot become gigabytes.
 * @throws Unreadable
 */
export async function unzip(bytes: Buffer, wanted: (path: string) => boolean): Promise<Map<string, Buffer>> {
  const zip = await open(bytes);
  const entries = await entriesOf(zip);
  const macro = entries.find(({ fileName }) => /vbaProject\.bin$/i.test(fileName));
  if (macro) throw new Unreadable('The workbook holds macros. Save it as .xlsx, without them.');
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > LIMITS.unpackedBytes) throw new Unreadable(`Unpacked, the workbook has more than ${LIMITS.unpackedBytes} bytes, which is as many as are read.`);
  const parts = new Map<string, Buffer>();
  for (const entry of entries) if (wanted(entry.fileName)) parts.set(entry.fileName, await contentOf(zip, entry));
  return parts;
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => (zip ? resolve(zip) : reject(unfit(error))));
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > LIMITS.parts) throw new Unreadable(`The workbook has ${zip.entryCount} parts; at most ${LIMITS.parts} are read.`);
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', (error: Error) => reject(unfit(error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error | null) => reject(unfit(error));
    zip.openReadStream(entry, (error, stream) => (stream ? buffer(stream).then(resolve, fail) : fail(error)));
  });
}

function unfit(cause: Error | null): Unreadable {
  return Object.assign(new Unreadable(NOT_A_BOOK), { cause });
}
