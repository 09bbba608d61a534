import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Authenticator, IdentityUnavailable, Unauthenticated } from '@roadmap-hub/access';
import { type Identity, newPassportKey, readPassport } from '@roadmap-hub/identity';
import { type Answer, ask, type DirectHub, type HttpHub, post, startDirectHub, startHttpHub } from '../testing/hub.js';
import { passportsOf } from './passport.js';

const ANN: Identity = { subject: 'token:https://id.example.org#ann', name: 'Ann', via: 'token', roles: ['partner', 'donor:DE'], tier: 'standard' };
const EXPIRES = new Date('2026-02-03T12:00:00Z');
const passportKey = newPassportKey();

/** What becomes of a credential is looked after in `packages/access`; here is what becomes of the request. */
const authenticator: Authenticator = {
  async authenticate(credential) {
    if (credential === 'good.token.x') return { identity: ANN, expires: EXPIRES };
    if (credential.startsWith('hub_away')) throw new IdentityUnavailable('key', 'connect ECONNREFUSED 10.0.0.1:5432');
    const reason = (['EXPIRED', 'REVOKED', 'NOT_YET_VALID'] as const).find((one) => credential.includes(one)) ?? 'WRONG';
    throw new Unauthenticated(credential.startsWith('hub_') ? 'key' : 'token', reason, 'its issuer is not trusted');
  },
};

let hub: HttpHub;
let direct: DirectHub;
beforeAll(async () => {
  hub = await startHttpHub({ authenticator, passportKey });
  // The real schema, so that whatever asks the graph finds what it asks for; the answers are empty.
  const supergraphSdl = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
  direct = await startDirectHub({ authenticator, passportKey, supergraphSdl });
  for (const service of Object.values(direct.services)) service.instead = async () => ({ data: {} });
});
afterAll(async () => {
  await hub.stop();
  await direct.gateway.stop();
});
beforeEach(() => {
  for (const service of Object.values(direct.services)) service.requests.length = 0;
  for (const service of Object.values(hub.services)) service.headers.length = 0;
});

const QUERY = '{ organisations { totalCount } nationalActionPlans { totalCount } pledges { totalCount } }';
const GOOD = { authorization: 'Bearer good.token.x' };
const whoami = (headers: Record<string, string>): Promise<Answer> => ask(`${hub.gateway.url}/whoami`, { headers });

describe('/whoami', () => {
  test('says whom the hub takes a caller for', async () => {
    expect((await whoami(GOOD)).body).toEqual({ ...ANN, expires: EXPIRES.toISOString() });
    expect((await whoami({})).body).toEqual({ subject: null, name: null, via: 'anonymous', roles: [], tier: 'anonymous', expires: null });
  });

  test('is for nobody else to keep', async () => {
    expect((await whoami(GOOD)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('who asks is told to every service, signed', () => {
  const passportsAt = { http: () => Object.values(hub.services).flatMap(({ headers }) => headers.map((sent) => sent['x-hub-passport'] as string | undefined)) };

  test('over HTTP', async () => {
    await post(hub.gateway, QUERY, { headers: GOOD });
    const passports = passportsAt.http();
    expect(passports).toHaveLength(3);
    for (const passport of passports) expect(await readPassport(passport, passportKey)).toEqual(ANN);
  });

  test.each([
    ['a query', `/graphql?query=${encodeURIComponent('{ donors { id } }')}`],
    ['the start page', '/'],
    ['a dashboard', '/dashboards/open-needs'],
    ['a list of records', '/records/pledge'],
    ['a record', '/records/plan/CFR:LCA'],
    ['an export', '/export/organisations.csv'],
    ['the rows of a question', `/export/question.json?query=${encodeURIComponent('query Q { donors { id } }')}`],
    ['everything at once', '/export/all.zip'],
    ['a feed', '/feeds/open-needs.json'],
  ])('by a call, for %s', async (_, path) => {
    await ask(direct.gateway.url + path, { headers: GOOD });
    const asked = Object.values(direct.services).flatMap(({ requests }) => requests);
    expect(asked.length).toBeGreaterThan(0);
    for (const { passport } of asked) expect(await readPassport(passport, passportKey)).toEqual(ANN);
  });

  test('and nobody signs for himself', async () => {
    await post(hub.gateway, QUERY, { headers: { 'x-hub-passport': 'forged' } });
    expect(passportsAt.http()).toEqual([undefined, undefined, undefined]);
  });

  test('anew for what takes longer than a passport lives', async () => {
    const start = Date.now();
    jest.useFakeTimers({ now: start, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout', 'setInterval', 'performance'] });
    try {
      const passport = passportsOf(ANN, passportKey);
      const first = await passport();
      jest.setSystemTime(start + 30_000);
      expect(await passport()).toBe(first);
      jest.setSystemTime(start + 180_000);
      await expect(readPassport(first, passportKey)).rejects.toThrow();
      expect(await readPassport(await passport(), passportKey)).toEqual(ANN);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a credential that is not accepted', () => {
  test.each([
    ['token', 'WRONG', 'x.y.z', 'none that this hub can trust'],
    ['token', 'EXPIRED', 'x.EXPIRED.z', 'has run out'],
    ['token', 'NOT_YET_VALID', 'x.NOT_YET_VALID.z', 'not valid yet'],
    ['key', 'WRONG', 'hub_x', 'none that this hub can trust'],
    ['key', 'EXPIRED', 'hub_EXPIRED', 'has run out'],
    ['key', 'REVOKED', 'hub_REVOKED', 'was revoked'],
  ])('is refused in words, never taken for anonymous: a %s that is %s', async (kind, reason, credential, words) => {
    const answer = await post(hub.gateway, QUERY, { headers: { authorization: `Bearer ${credential}` } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="[^"]+", error="invalid_token", error_description="[^"]+"$/);
    expect(answer.body).toEqual({
      errors: [{ message: expect.stringContaining(words), extensions: { code: 'UNAUTHENTICATED', reason, requestId: expect.any(String) } }],
    });
    expect(answer.body.errors?.[0]?.message).toContain(kind);
    expect(answer.text).not.toContain('issuer');
    expect(passportsSent()).toBe(0);
  });

  test.each([
    '/graphql',
    '/schema.graphql',
    '/whoami',
    '/',
    '/records',
    '/dashboards',
    '/explorer',
    '/export',
    '/export/organisations.csv',
    '/feeds/open-needs.json',
    '/nowhere',
  ])('opens nothing of what is public either: %s', async (path) => {
    expect((await ask(hub.gateway.url + path, { headers: { 'x-api-key': 'hub_x' } })).status).toBe(401);
  });

  test('does not hide the hub’s health', async () => {
    expect((await ask(`${hub.gateway.url}/health/ready`, { headers: { authorization: 'Basic x' } })).status).toBe(200);
  });
});

function passportsSent(): number {
  return Object.values(hub.services).reduce((sum, { headers }) => sum + headers.length, 0);
}

describe('a credential that cannot be checked', () => {
  test('is answered with 503 and says nothing of where', async () => {
    const { status, headers, body, text } = await post(hub.gateway, QUERY, { headers: { 'x-api-key': 'hub_away' } });
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(body).toEqual({
      errors: [{ message: expect.stringContaining('try again'), extensions: { code: 'IDENTITY_UNAVAILABLE', requestId: expect.any(String) } }],
    });
    expect(text).not.toMatch(/ECONN|10\.0\.0\.1/);
    expect(passportsSent()).toBe(0);
  });

  test('leaves anonymous alone', async () => {
    expect((await post(hub.gateway, QUERY)).status).toBe(200);
  });
});

describe('a credential that cannot be read is refused with what would be right', () => {
  /** fetch sends no header twice. */
  const statusOf = (headers: string[]): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(hub.gateway.url);
      request({ hostname, port, path: '/whoami', headers: ['host', 'x', ...headers] }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });

  test.each<[string, Record<string, string>, string]>([
    ['another scheme', { authorization: 'Basic dXNlcjpwYXNz' }, 'Bearer <token>'],
    ['no scheme', { authorization: 'good.token.x' }, 'Bearer <token>'],
    ['nothing but the scheme', { authorization: 'Bearer' }, 'Bearer <token>'],
    ['two tokens', { authorization: 'Bearer good.token.x good.token.x' }, 'Bearer <token>'],
    ['a token with other signs', { authorization: 'Bearer "good"' }, 'Bearer <token>'],
    ['a token where a key belongs', { 'x-api-key': 'good.token.x' }, 'Authorization'],
    ['no key', { 'x-api-key': '' }, 'hub_'],
    ['two keys', { 'x-api-key': 'hub_x, hub_y' }, 'hub_'],
    ['a token and a key', { ...GOOD, 'x-api-key': 'hub_x' }, 'more than one'],
  ])('%s', async (_, headers, right) => {
    const answer = await whoami(headers);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ message: expect.stringContaining(right), extensions: { code: 'BAD_REQUEST' } }]);
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_request"');
  });

  test('the same header twice', async () => {
    expect(await statusOf(['Authorization', 'Bearer good.token.x', 'Authorization', 'Bearer good.token.x'])).toBe(400);
    expect(await statusOf(['X-API-Key', 'hub_x', 'X-API-Key', 'hub_x'])).toBe(400);
    expect(await statusOf(['authorization', 'bearer good.token.x'])).toBe(200);
  });
});

test('the log says who asked and why not, and has no credential and no passport', async () => {
  const secret = 'geheim8J2kQ';
  await post(hub.gateway, QUERY, { headers: GOOD });
  const passports = Object.values(hub.services).flatMap(({ headers }) => headers.map((sent) => String(sent['x-hub-passport'])));
  for (const authorization of [`Bearer ${secret}`, `Bearer hub_${secret}`, `Bearer hub_away${secret}`, `Basic ${secret}`])
    await post(hub.gateway, QUERY, { headers: { authorization } });
  await ask(`${hub.gateway.url}/records/nothing`, { headers: { 'x-api-key': `hub_${secret}` } });
  await post(hub.gateway, '{ country(iso3: "SECRET") { name } }', { headers: GOOD });
  const text = JSON.stringify(hub.log);
  expect(hub.log).toContainEqual(expect.objectContaining({ msg: 'request', subject: ANN.subject }));
  expect(hub.log).toContainEqual(expect.objectContaining({ msg: 'a credential is not accepted', reason: 'WRONG', detail: 'its issuer is not trusted' }));
  expect(hub.log).toContainEqual(expect.objectContaining({ msg: 'a credential cannot be checked' }));
  for (const hidden of [secret, 'good.token.x', ...passports]) expect(text).not.toContain(hidden);
  expect(passports).toHaveLength(3);
});
