import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Authenticator, Unauthenticated } from '@roadmap-hub/access';
import type { Identity } from '@roadmap-hub/identity';
import { type Answer, ask, type HttpHub, post, startDirectHub, startHttpHub } from '../testing/hub.js';

const MEMBERS: Record<string, Pick<Identity, 'subject' | 'roles'>> = {
  paul: { subject: 'token:paul', roles: ['partner'] },
  pia: { subject: 'token:pia', roles: ['partner'] },
  germany: { subject: 'token:anna', roles: ['donor:DE'] },
  states: { subject: 'token:uma', roles: ['donor:US'] },
};
const authenticator: Authenticator = {
  async authenticate(credential) {
    const member = MEMBERS[credential];
    if (!member) throw new Unauthenticated('token', 'WRONG', 'nobody knows it');
    return { identity: { ...member, name: null, via: 'token', tier: 'standard' }, expires: null };
  },
};

let today = '2026-02-03';
const OPTIONS = { authenticator, cache: { bytes: 4_000_000 }, today: () => today };
let hub: HttpHub;
beforeAll(async () => {
  hub = await startHttpHub(OPTIONS);
});
afterAll(() => hub.stop());

let states = 0;
/** Something was written. */
const write = (name: keyof HttpHub['services']): void => {
  states += 1;
  hub.services[name].service.data = `state ${states}`;
};
beforeEach(() => {
  today = '2026-02-03';
  for (const name of ['reference', 'plans', 'pledges'] as const) {
    hub.services[name].service.instead = undefined;
    // Another state, so that no test meets answers of the one before.
    write(name);
    hub.services[name].service.requests.length = 0;
  }
});

const calls = (): number => Object.values(hub.services).reduce((sum, { service }) => sum + service.requests.length, 0);
const as = (who: string) => ({ headers: { authorization: `Bearer ${who}` } });
const PLEDGES = '{ pledges { totalCount } }';
const BOTH = '{ pledges { totalCount } nationalActionPlans { totalCount } }';
const LONG = '{ countries { iso3 name a: name b: name c: name } }';
const get = (query: string, headers: Record<string, string> = {}, more = ''): Promise<Answer> =>
  ask(`${hub.gateway.url}/graphql?query=${encodeURIComponent(query)}${more}`, { headers: { accept: 'application/json', ...headers } });

/** Asks twice, and tells how many calls the second took. */
async function twice(question: () => Promise<Answer>): Promise<number> {
  const first = await question();
  const before = calls();
  const second = await question();
  expect(second.text).toBe(first.text);
  expect(second.status).toBe(first.status);
  return calls() - before;
}

describe('an answer is given out again', () => {
  test('while the data of all services that it came from is in the same state', async () => {
    expect(await twice(() => post(hub.gateway, BOTH))).toBe(0);
    write('reference');
    expect(await twice(() => post(hub.gateway, BOTH))).toBe(0);
    write('plans');
    expect(calls()).toBe(2);
    await post(hub.gateway, BOTH);
    expect(calls()).toBe(4);
  });

  test('whether it was asked for by POST, by GET, or by two services in one process', async () => {
    await post(hub.gateway, PLEDGES);
    expect((await get(PLEDGES)).body.data).toEqual({ pledges: { totalCount: 7 } });
    expect(calls()).toBe(1);
    const direct = await startDirectHub(OPTIONS);
    const { service } = { service: direct.services.pledges };
    service.data = 'one';
    try {
      await post(direct.gateway, PLEDGES);
      await post(direct.gateway, PLEDGES);
      expect(service.requests).toHaveLength(1);
      service.data = 'another';
      await post(direct.gateway, PLEDGES);
      expect(service.requests).toHaveLength(2);
    } finally {
      await direct.gateway.stop();
    }
  });

  test('also when it was made for several at once, who may have shared a call', async () => {
    const texts = (await Promise.all(Array.from({ length: 5 }, () => post(hub.gateway, BOTH)))).map(({ text }) => text);
    expect(new Set(texts).size).toBe(1);
    expect(await twice(() => post(hub.gateway, BOTH))).toBe(0);
    write('plans');
    const before = calls();
    await Promise.all(Array.from({ length: 5 }, () => post(hub.gateway, BOTH)));
    expect(calls()).toBeGreaterThan(before);
  });

  test('in full, as it was and not as it would be now', async () => {
    const first = await post(hub.gateway, PLEDGES);
    const { service } = hub.services.pledges;
    service.instead = async (asked) => {
      service.instead = undefined;
      const answer = await service.execute(asked);
      return JSON.parse(JSON.stringify(answer).replace(/:7\b/, ':8')) as typeof answer;
    };
    expect((await post(hub.gateway, PLEDGES)).text).toBe(first.text);
    write('pledges');
    expect((await post(hub.gateway, PLEDGES)).body.data).toEqual({ pledges: { totalCount: 8 } });
  });
});

describe('it is not', () => {
  test('when a service cannot say in which state its data is', async () => {
    await post(hub.gateway, PLEDGES);
    hub.services.pledges.service.data = undefined;
    for (let time = 0; time < 3; time += 1) await post(hub.gateway, PLEDGES);
    expect(calls()).toBe(4);
  });

  test('when it has errors', async () => {
    hub.services.pledges.service.instead = async () => ({
      data: { pledges: null },
      errors: [{ message: 'no', extensions: { code: 'NOT_FOUND' } }],
      extensions: { hub: { state: 'state' } },
    });
    expect(await twice(() => post(hub.gateway, PLEDGES, { headers: { 'x-request-id': 'the-same-one' } }))).toBe(1);
  });

  test('when something was written between two calls of it', async () => {
    const query = '{ donors { id home { support } } countries { iso3 support } }';
    const { service } = hub.services.pledges;
    expect(await twice(() => post(hub.gateway, query))).toBe(0);
    write('pledges');
    let call = 0;
    service.instead = async (asked) => {
      call += 1;
      service.instead = undefined;
      const answer = await service.execute(asked);
      service.instead = undefined;
      service.data = `between ${call}`;
      return answer;
    };
    await post(hub.gateway, query);
    const before = calls();
    await post(hub.gateway, query);
    expect(calls()).toBeGreaterThan(before);
  });

  test('to somebody else, whoever it was made for', async () => {
    for (const who of Object.keys(MEMBERS)) await post(hub.gateway, PLEDGES, as(who));
    await post(hub.gateway, PLEDGES);
    expect(calls()).toBe(5);
    for (const who of Object.keys(MEMBERS)) await post(hub.gateway, PLEDGES, as(who));
    await post(hub.gateway, PLEDGES);
    expect(calls()).toBe(5);
  });

  test('on another day, for other variables, another operation or another media type', async () => {
    const pages = 'query A($first: Int) { pledges(first: $first) { totalCount } } query B { pledges { totalCount } }';
    const send = (more: object, headers = {}): Promise<Answer> =>
      ask(`${hub.gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: pages, ...more }),
      });
    const questions = [
      () => send({ operationName: 'A', variables: { first: 1 } }),
      () => send({ operationName: 'A', variables: { first: 2 } }),
      () => send({ operationName: 'B' }),
      () => send({ operationName: 'B' }, { accept: 'application/graphql-response+json' }),
    ];
    const types = [];
    for (const question of questions) types.push((await question()).headers.get('content-type'));
    expect(types).toEqual([...Array(3).fill('application/json; charset=utf-8'), 'application/graphql-response+json; charset=utf-8']);
    expect(calls()).toBe(4);
    for (const question of questions) expect(await twice(question)).toBe(0);
    today = '2026-02-04';
    for (const question of questions) expect(await twice(question)).toBe(0);
    expect(calls()).toBe(8);
  });

  test('for a mutation', async () => {
    expect(await twice(() => post(hub.gateway, 'mutation { recordPledge(title: "One") { title } }'))).toBe(1);
  });

  test('when its cost is asked for; then it is told what would have been', async () => {
    const cost = { headers: { 'x-hub-cost': '1' } };
    const cache = async (query = PLEDGES): Promise<unknown> => ((await post(hub.gateway, query, cost)).body.extensions?.hub as { cache?: string })?.cache;
    expect(await cache()).toBe('MISS');
    expect(await cache()).toBe('MISS');
    expect((await post(hub.gateway, PLEDGES)).text).not.toContain('extensions');
    expect(await cache()).toBe('HIT');
    expect(calls()).toBe(4);
    write('pledges');
    expect(await cache()).toBe('MISS');
    const { body } = await ask(`${hub.gateway.url}/graphql?query=${encodeURIComponent(PLEDGES)}`, {
      headers: { 'x-hub-cost': '1', 'content-type': 'application/json' },
    });
    expect(body.extensions).toMatchObject({ hub: { cache: 'BYPASS' } });
  });

  test.each([
    ['variables that are given twice', '&variables={}&variables={}'],
    ['variables that are no JSON', '&variables={'],
    ['variables that are no object', '&variables=[]'],
    ['extensions that are no object', '&extensions=1'],
    ['two names', '&operationName=A&operationName=B'],
  ])('for %s: those are refused, whatever is kept', async (_, more) => {
    expect((await get(PLEDGES)).status).toBe(200);
    expect((await get(PLEDGES, {}, more)).status).toBe(400);
  });

  test('for variables that lie too deep in themselves: those are refused like everywhere', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const response = await ask(`${hub.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(PLEDGES)},"variables":{"a":${deep}}}`,
    });
    expect([response.status, response.body.errors?.[0]?.extensions?.code]).toEqual([400, 'VARIABLES_TOO_LARGE']);
  });

  test('for a media type that the hub does not speak', async () => {
    await get(PLEDGES);
    expect((await get(PLEDGES, { accept: 'image/png' })).status).toBe(406);
  });
});

describe('what it costs', () => {
  test('is one unit, told in the headers of each answer', async () => {
    const rich = await startHttpHub({ ...OPTIONS, protection: { budgets: { anonymous: 1_000 } } });
    rich.services.pledges.service.data = 'one';
    try {
      const left = async (): Promise<number> => Number(/r=(\d+)/.exec((await post(rich.gateway, PLEDGES)).headers.get('ratelimit') ?? '')?.[1]);
      const first = await left();
      expect(first).toBe(979);
      // The bucket fills meanwhile, by less than one unit in 60 ms: two hits cannot cost as much as one request.
      const later = [await left(), await left()];
      for (const one of later) expect(one).toBeGreaterThan(first - 10);
      expect(rich.services.pledges.service.requests).toHaveLength(1);
    } finally {
      await rich.stop();
    }
  });

  test('is refused to whoever has nothing left', async () => {
    const poor = await startHttpHub({ ...OPTIONS, protection: { budgets: { anonymous: 60 } } });
    poor.services.pledges.service.data = 'one';
    try {
      const statuses: number[] = [];
      for (let count = 0; count < 60; count += 1) statuses.push((await post(poor.gateway, PLEDGES)).status);
      expect(new Set(statuses)).toEqual(new Set([200, 429]));
    } finally {
      await poor.stop();
    }
  });
});

/** As it came, with its encoding left on. */
function raw(path: string, headers: Record<string, string>): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(hub.gateway.url + path, { headers: { accept: 'application/json', ...headers } }, async (answer) => {
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
    expect((await post(hub.gateway, LONG)).headers.get('cache-control')).toBe('no-store');
    expect((await get(LONG, { 'x-hub-cost': '1' })).headers.get('cache-control')).toBe('no-store');
    expect((await get('{ nothing }')).headers.get('cache-control')).toBe('no-store');
    expect((await get('{ country(iso3: "SECRET") { iso3 } }')).headers.get('cache-control')).toBe('no-store');
  });

  test('may answer by themselves for as long as whoever runs the hub says', async () => {
    const patient = await startHttpHub({ ...OPTIONS, cdnSeconds: 30 });
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
    hub.services.reference.service.instead = async () => ({ data: { countries: [] }, extensions: { hub: { state: 'x' } } });
    write('reference');
    expect((await raw(path(LONG), { 'if-none-match': etag })).status).toBe(200);
  });

  test('do not get a POST as not changed', async () => {
    const { headers } = await raw(path(LONG), {});
    expect((await post(hub.gateway, LONG, { headers: { 'if-none-match': String(headers.etag) } })).status).toBe(200);
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
    expect((await raw(path(PLEDGES), { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });
});

test('memory is bounded: what was not asked for longest goes', async () => {
  const small = await startHttpHub({ ...OPTIONS, cache: { bytes: 40_000 } });
  const { service } = small.services.pledges;
  service.data = 'one';
  try {
    const page = (first: number) => post(small.gateway, `{ pledges(first: ${first}) { totalCount } }`);
    for (let first = 1; first <= 100; first += 1) await page(first);
    await page(100);
    expect(service.requests).toHaveLength(100);
    await page(1);
    expect(service.requests).toHaveLength(101);
  } finally {
    await small.stop();
  }
});
