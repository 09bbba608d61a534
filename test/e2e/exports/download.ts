import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Download {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
  /** Announced before, sent after the rows; undefined when the transfer broke off. */
  rowCount: number | undefined;
}

/** Takes a file as a program does that reads trailers. Rejects when the transfer breaks off. */
export function download(
  url: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Download> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, async (response) => {
      try {
        const content = await buffer(response);
        const count = response.trailers['x-row-count'];
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: content, rowCount: count === undefined ? undefined : Number(count) });
      } catch (error) {
        reject(error);
      }
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
