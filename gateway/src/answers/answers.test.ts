import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, ask, post, startDirectHub, startHttpHub } from '../testing/hub.js';
import { as, FIRST_DAY, KEEPING, keepingHub, MEMBERS } from '../testing/keeping-hub.js';

let today = FIRST_DAY;
beforeEach(() => {
  today = FIRST_DAY;
});
const OPTIONS = { ...KEEPING, today: () => today };
const { hub, write, get } = keepingHub(OPTIONS);

const calls = (): number => Object.values(hub().services).reduce((sum, { service }) => sum + service.requests.length, 0);
const PLEDGES = '{ pledges { totalCount } }';
const BOTH = '{ pledges { totalCount } nationalActionPlans { totalCount } }';

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
    expect(await twice(() => post(hub().gateway, BOTH))).toBe(0);
    write('reference');
    expect(await twice(() => post(hub().gateway, BOTH))).toBe(0);
    write('plans');
    expect(calls()).toBe(2);
    await post(hub().gateway, BOTH);
    expect(calls()).toBe(4);
  });

  test('whether it was asked for by POST, by GET, or by two services in one process', async () => {
    await post(hub().gateway, PLEDGES);
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
    const texts = (await Promise.all(Array.from({ length: 5 }, () => post(hub().gateway, BOTH)))).map(({ text }) => text);
    expect(new Set(texts).size).toBe(1);
    expect(await twice(() => post(hub().gateway, BOTH))).toBe(0);
    write('plans');
    const before = calls();
    await Promise.all(Array.from({ length: 5 }, () => post(hub().gateway, BOTH)));
    expect(calls()).toBeGreaterThan(before);
  });

  test('in full, as it was and not as it would be now', async () => {
    const first = await post(hub().gateway, PLEDGES);
    const { service } = hub().services.pledges;
    service.instead = async (asked) => {
      service.instead = undefined;
      const answer = await service.execute(asked);
      return JSON.parse(JSON.stringify(answer).replace(/:7\b/, ':8')) as typeof answer;
    };
    expect((await post(hub().gateway, PLEDGES)).text).toBe(first.text);
    write('pledges');
    expect((await post(hub().gateway, PLEDGES)).body.data).toEqual({ pledges: { totalCount: 8 } });
  });
});

describe('it is not', () => {
  test('when a service cannot say in which state its data is', async () => {
    await post(hub().gateway, PLEDGES);
    hub().services.pledges.service.data = undefined;
    for (let time = 0; time < 3; time += 1) await post(hub().gateway, PLEDGES);
    expect(calls()).toBe(4);
  });

  test('when it has errors', async () => {
    hub().services.pledges.service.instead = async () => ({
      data: { pledges: null },
      errors: [{ message: 'no', extensions: { code: 'NOT_FOUND' } }],
      extensions: { hub: { state: 'state' } },
    });
    expect(await twice(() => post(hub().gateway, PLEDGES, { headers: { 'x-request-id': 'the-same-one' } }))).toBe(1);
  });

  test('when something was written between two calls of it', async () => {
    const query = '{ donors { id home { support } } countries { iso3 support } }';
    const { service } = hub().services.pledges;
    expect(await twice(() => post(hub().gateway, query))).toBe(0);
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
    await post(hub().gateway, query);
    const before = calls();
    await post(hub().gateway, query);
    expect(calls()).toBeGreaterThan(before);
  });

  test('to somebody else, whoever it was made for', async () => {
    for (const who of Object.keys(MEMBERS)) await post(hub().gateway, PLEDGES, as(who));
    await post(hub().gateway, PLEDGES);
    expect(calls()).toBe(5);
    for (const who of Object.keys(MEMBERS)) await post(hub().gateway, PLEDGES, as(who));
    await post(hub().gateway, PLEDGES);
    expect(calls()).toBe(5);
  });

  test('on another day, for other variables, another operation or another media type', async () => {
    const pages = 'query A($first: Int) { pledges(first: $first) { totalCount } } query B { pledges { totalCount } }';
    const send = (more: object, headers = {}): Promise<Answer> =>
      ask(`${hub().gateway.url}/graphql`, {
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
    expect(await twice(() => post(hub().gateway, 'mutation { recordPledge(title: "One") { title } }'))).toBe(1);
  });

  test('when its cost is asked for; then it is told what would have been', async () => {
    const cost = { headers: { 'x-hub-cost': '1' } };
    const cache = async (query = PLEDGES): Promise<unknown> => ((await post(hub().gateway, query, cost)).body.extensions?.hub as { cache?: string })?.cache;
    expect(await cache()).toBe('MISS');
    expect(await cache()).toBe('MISS');
    expect((await post(hub().gateway, PLEDGES)).text).not.toContain('extensions');
    expect(await cache()).toBe('HIT');
    expect(calls()).toBe(4);
    write('pledges');
    expect(await cache()).toBe('MISS');
    const { body } = await ask(`${hub().gateway.url}/graphql?query=${encodeURIComponent(PLEDGES)}`, {
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
    const response = await ask(`${hub().gateway.url}/graphql`, {
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
