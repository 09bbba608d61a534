import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { ask, post, startHttpHub } from '../testing/hub.js';
import { as, KEEPING, keepingHub } from '../testing/keeping-hub.js';

const { hub, write, get } = keepingHub();

const SHORT = '{ pledges { totalCount } }';
const LONG = '{ countries { iso3 name a: name b: name c: name } }';

/** As it came, with its encoding left on. */
function raw(path: string, headers: Record<string, string>): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(hub().gateway.url + path, { headers: { accept: 'application/json', ...headers } }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) });
    });
    sent.on('error', reject).end();
  });
}
const path = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

describe('caches on the way', () => {
  test('may keep what is public and must ask, keep nothing else, and are told by what answers differ', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { headers } = await get(LONG);
      expect(headers.get('cache-control')).toBe('public, no-cache');
      expect(headers.get('vary')).toBe('Accept, Accept-Encoding, Authorization, X-API-Key, X-Hub-Cost');
      expect((await get(LONG, as('paul').headers)).headers.get('cache-control')).toBe('private, no-cache');
    }
    expect((await post(hub().gateway, LONG)).headers.get('cache-control')).toBe('no-store');
    expect((await get(LONG, { 'x-hub-cost': '1' })).headers.get('cache-control')).toBe('no-store');
    expect((await get('{ nothing }')).headers.get('cache-control')).toBe('no-store');
    expect((await get('{ country(iso3: "SECRET") { iso3 } }')).headers.get('cache-control')).toBe('no-store');
  });

  test('may answer by themselves for as long as whoever runs the hub says', async () => {
    const patient = await startHttpHub({ ...KEEPING, cdnSeconds: 30 });
    try {
      const headers = async (init: RequestInit): Promise<string | null> =>
        (await ask(`${patient.gateway.url}${path(LONG)}`, init)).headers.get('cache-control');
      expect(await headers({})).toBe('public, max-age=0, s-maxage=30');
      expect(await headers(as('paul'))).toBe('private, no-cache');
    } finally {
      await patient.stop();
    }
  });

  test('get no answer anew that they have already', async () => {
    const { headers, status } = await raw(path(LONG), {});
    const etag = String(headers.etag);
    expect([status, etag]).toEqual([200, expect.stringMatching(/^"[\w-]{27}"$/)]);
    const again = await raw(path(LONG), { 'if-none-match': `"other", ${etag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect(again.headers['x-request-id']).toMatch(/^[\w-]{8,}$/);
    expect(again.headers['x-request-id']).not.toBe(headers['x-request-id']);
    // Other bytes have another name.
    expect((await raw(path(LONG), { 'if-none-match': etag, 'accept-encoding': 'br' })).status).toBe(200);
    hub().services.reference.service.instead = async () => ({ data: { countries: [] }, extensions: { hub: { state: 'x' } } });
    write('reference');
    expect((await raw(path(LONG), { 'if-none-match': etag })).status).toBe(200);
  });

  test('do not get a POST as not changed', async () => {
    const { headers } = await raw(path(LONG), {});
    expect((await post(hub().gateway, LONG, { headers: { 'if-none-match': String(headers.etag) } })).status).toBe(200);
  });
});

describe('encodings', () => {
  const decode: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync, plain: (body) => body };
  test.each([
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['gzip;q=0', 'plain'],
    ['gzip;q=0.1, identity', 'plain'],
    ['br;q=0, *', 'gzip'],
    ['zstd', 'plain'],
    ['', 'plain'],
  ])('%j gets %s', async (header, encoding) => {
    const plain = (await raw(path(LONG), {})).body;
    for (let time = 0; time < 2; time += 1) {
      const { headers, body } = await raw(path(LONG), { 'accept-encoding': header });
      expect(headers['content-encoding'] ?? 'plain').toBe(encoding);
      expect(decode[encoding]?.(body)).toEqual(plain);
      expect(headers['content-length']).toBe(String(body.length));
    }
  });

  test('are spared what is short', async () => {
    expect((await raw(path(SHORT), { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });
});
