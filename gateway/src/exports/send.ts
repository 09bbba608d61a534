import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { scopeOf } from '../http/scope.js';

export interface Download {
  fileName: string;
  mediaType: string;
  body: Readable;
  /** Asked when all is written. */
  rowCount(): number;
}

/**
 * Sends a file as it is made. A failure in the middle closes the connection without the end of the
 * body, so that nobody takes what has arrived for a whole file; the number of rows comes as a trailer.
 */
export async function send(res: Response, { fileName, mediaType, body, rowCount }: Download): Promise<void> {
  res.status(200).set({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
  if (res.req.method === 'HEAD') {
    body.destroy();
    res.end();
    return;
  }
  // Older HTTP knows no trailers, and no other way than the closed connection to tell an end from a break.
  const chunked = res.req.httpVersion !== '1.0';
  if (chunked) res.set('Trailer', 'X-Row-Count');
  try {
    await pipeline(body, res, { end: false });
    if (chunked) res.addTrailers({ 'X-Row-Count': String(rowCount()) });
    res.end();
  } catch (error) {
    const { log, gone } = scopeOf(res);
    if (!gone.aborted) log.error({ err: error }, 'an export broke off');
    res.destroy();
  }
}

/** Waits for the first value, so that what fails at once can still be answered in words. */
export async function begun<T>(values: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await values.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* values;
    } finally {
      await values.return(undefined);
    }
  })();
}
