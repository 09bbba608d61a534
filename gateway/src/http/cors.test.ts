import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { type DirectHub, startDirectHub } from '../testing/hub.js';

const FRIEND = 'https://portal.example.org';
const QUERY = '/graphql?query=%7B__typename%7D';

let hub: DirectHub;
beforeAll(async () => {
  hub = await startDirectHub({ corsOrigins: [FRIEND, 'https://other.example'], trustProxy: ['loopback'] });
});
afterAll(() => hub.gateway.stop());

async function send(method: 'GET' | 'POST' | 'OPTIONS', path: string, headers: Record<string, string>) {
  const answer = await request(hub.gateway.url + path, { method, headers, ...(method === 'POST' && { body: '{"query":"{__typename}"}' }) });
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
}

/** As a browser sends it for a script of another site. */
const script = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };

describe('a page of a listed origin', () => {
  test('may read answers, and what their headers say', async () => {
    const { status, headers, text } = await send('GET', QUERY, { origin: FRIEND, ...script });
    expect([status, text]).toEqual([200, '{"data":{"__typename":"Query"}}\n']);
    expect(headers['access-control-allow-origin']).toBe(FRIEND);
    expect(headers['access-control-expose-headers']).toMatch(/RateLimit\b.*Retry-After/);
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    expect(String(headers.vary)).toMatch(/Origin/);
  });

  test('may ask beforehand whether it may post with a token', async () => {
    const preflight = { origin: FRIEND, ...script, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' };
    const { status, headers } = await send('OPTIONS', '/graphql', preflight);
    expect(status).toBe(204);
    expect(headers['access-control-allow-origin']).toBe(FRIEND);
    expect(headers['access-control-allow-methods']).toBe('GET, POST');
    expect(String(headers['access-control-allow-headers']).toLowerCase()).toContain('authorization');
    expect((await send('POST', '/graphql', { origin: FRIEND, ...script, 'content-type': 'application/json' })).status).toBe(200);
  });

  test('reads refusals too', async () => {
    const { status, headers } = await send('GET', '/graphql?query=%7B', { origin: FRIEND, ...script, accept: 'application/graphql-response+json' });
    expect([status, headers['access-control-allow-origin']]).toEqual([400, FRIEND]);
  });
});

describe.each(['https://evil.example', 'null', `${FRIEND}.evil.example`, FRIEND.replace('https', 'http'), `${FRIEND}:8443`, FRIEND.toUpperCase()])(
  'a page of %s',
  (origin) => {
    test('is refused, and told nothing', async () => {
      for (const method of ['GET', 'POST', 'OPTIONS'] as const) {
        const { status, headers } = await send(method, QUERY, {
          origin,
          ...script,
          'content-type': 'application/json',
          'access-control-request-method': 'POST',
        });
        expect(status).toBe(403);
        for (const name of Object.keys(headers)) expect(name).not.toMatch(/^access-control-/);
      }
    });
  },
);

describe('behind a proxy that is trusted', () => {
  test('browsers are told to keep to TLS', async () => {
    expect((await send('GET', '/', { 'x-forwarded-proto': 'https' })).headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await send('GET', '/', {})).headers).not.toHaveProperty('strict-transport-security');
  });

  test('and only there', async () => {
    const open = await startDirectHub();
    try {
      const { headers, body } = await request(open.gateway.url, { headers: { 'x-forwarded-proto': 'https' } });
      await body.dump();
      expect(headers).not.toHaveProperty('strict-transport-security');
    } finally {
      await open.gateway.stop();
    }
  });
});
