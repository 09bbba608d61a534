import { PassThrough, Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface Entry {
  path: string;
  content: Iterable<string> | AsyncIterable<string>;
}

/**
 * Packs entries one after the other. The next is asked for when the one before is written, so that
 * it may tell what was in it. An entry that fails destroys the archive, which then has no directory
 * and cannot be taken for whole; whoever destroys the archive stops the entry that is being written.
 */
export function zip(entries: AsyncIterable<Entry>): Readable {
  const file = new ZipFile();
  const out = new PassThrough();
  const stopped = new AbortController();
  out.once('close', () => stopped.abort());
  // yazl tells of an error on itself and leaves its stream open.
  file.on('error', (error: Error) => out.destroy(error));
  // What failed is told by `out`, which the pipeline destroys.
  pipeline(file.outputStream as Readable, out).catch(() => undefined);
  pack(file, entries, stopped.signal).catch((error: Error) => out.destroy(error));
  return out;
}

async function pack(file: ZipFile, entries: AsyncIterable<Entry>, signal: AbortSignal): Promise<void> {
  for await (const { path, content } of entries) {
    const source = Readable.from(content, { objectMode: false });
    const stop = (): void => void source.destroy();
    signal.addEventListener('abort', stop, { once: true });
    file.addReadStream(source, path);
    await finished(source, { signal });
    signal.removeEventListener('abort', stop);
  }
  file.end();
}
