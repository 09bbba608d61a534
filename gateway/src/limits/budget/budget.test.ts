import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { MUTATION, REQUEST } from '../../cost/model.js';
import { type DirectHub, startDirectHub } from '../../testing/hub.js';

const TRIVIAL = '{ __typename }';
/** Forty requests that ask nothing. */
const BUDGETS = { anonymous: 40 * REQUEST, standard: 1_000_000, high: 5_000_000 };

let hub: DirectHub;
let address = 0;
beforeAll(async () => {
  hub = await startDirectHub({ protection: { budgets: BUDGETS }, trustProxy: 1 });
});
afterAll(() => hub.gateway.stop());

/** A client of its own for each test. */
function newClient(): Record<string, string> {
  address += 1;
  return { 'x-forwarded-for': `203.0.113.${address}` };
}

async function send(path: string, headers: Record<string, string>, body?: unknown) {
  const init = body === undefined ? {} : { method: 'POST' as const, body: JSON.stringify(body) };
  const answer = await request(hub.gateway.url + path, { ...init, headers: { 'content-type': 'application/json', ...headers } });
  const text = await answer.body.text();
  return { status: answer.statusCode, headers: answer.headers, text, left: Number(/;r=(\d+)/.exec(String(answer.headers.ratelimit))?.[1]) };
}

const ask = (headers: Record<string, string>, query = TRIVIAL) => send('/graphql', headers, { query });

/** Asks until it is refused, at most so often. */
async function drain(headers: Record<string, string>, query = TRIVIAL) {
  for (let index = 0; index < 100; index += 1) {
    const answer = await ask(headers, query);
    if (answer.status === 429) return { ...answer, answered: index };
  }
  throw new Error('it was never refused');
}

describe('a client', () => {
  test('is told what it may spend and what is left', async () => {
    const client = newClient();
    const { headers, left } = await ask(client);
    expect(headers['ratelimit-policy']).toBe(`"anonymous";q=${BUDGETS.anonymous};w=60`);
    expect(headers.ratelimit).toMatch(/^"anonymous";r=\d+;t=\d+$/);
    expect(left).toBe(BUDGETS.anonymous - REQUEST);
    expect((await ask(client)).left).toBeLessThan(left);
  });

  test('that floods is cut, told why, when to come again, and what it could do instead', async () => {
    const client = newClient();
    const { answered, headers, text, left } = await drain(client);
    // What flows in meanwhile allows a few more.
    expect(answered).toBeGreaterThanOrEqual(40);
    expect(answered).toBeLessThan(80);
    expect(headers['retry-after']).toMatch(/^[1-9]\d*$/);
    expect(left).toBeLessThan(REQUEST);
    const [error] = JSON.parse(text).errors;
    expect(error.extensions).toMatchObject({ code: 'BUDGET_SPENT', cost: REQUEST, perMinute: BUDGETS.anonymous, requestId: expect.any(String) });
    expect(error.message).toMatch(/^This request costs about 20 units, and of 800 a minute there are \d+ left\. Ask again in \d+ s.*API key/);
  });

  test('does not hinder another', async () => {
    await drain(newClient());
    expect((await ask(newClient())).status).toBe(200);
  });

  test('pays for what is refused too', async () => {
    const client = newClient();
    for (const query of ['{ nothing }', '{', `{ ${'__typename '.repeat(30)} }`]) await ask(client, query);
    expect((await ask(client)).left).toBeLessThanOrEqual(BUDGETS.anonymous - 3 * REQUEST);
  });

  test('pays what an answer really cost, not what was feared', async () => {
    const client = newClient();
    // A list that is assumed to have three entries and has sixteen, and one with none.
    const { left } = await ask(client, '{ countries { iso3 } }');
    expect(left).toBe(BUDGETS.anonymous - REQUEST - 16);
    const none = newClient();
    hub.services.reference.instead = async () => ({ data: { observations: [] } });
    try {
      expect((await ask(none, '{ observations { id } }')).left).toBe(BUDGETS.anonymous - REQUEST);
    } finally {
      hub.services.reference.instead = undefined;
    }
    expect((await ask(none)).left).toBeLessThanOrEqual(BUDGETS.anonymous);
  });

  test('pays more for a change', async () => {
    const { left } = await ask(newClient(), 'mutation { recordPledge(title: "x") { title } }');
    expect(left).toBeLessThanOrEqual(BUDGETS.anonymous - REQUEST - MUTATION);
  });
});

describe('pages', () => {
  test('are paid for, each with what it asked, and refused in words', async () => {
    const client = { ...newClient(), accept: 'text/html' };
    const first = await send('/', client);
    expect(first.status).toBe(200);
    const { left } = await ask(client);
    expect(left).toBeLessThan(BUDGETS.anonymous - 2 * REQUEST);
    await drain(client);
    const refused = await send('/', client);
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toMatch(/^\d+$/);
    expect(refused.headers['content-type']).toMatch(/html/);
    expect(refused.text).toContain('<h1>Too much at once</h1>');
    expect(JSON.parse((await send('/', { ...client, accept: 'application/json' })).text).errors[0].extensions.code).toBe('BUDGET_SPENT');
  });

  test('and addresses that lead nowhere too, but not health', async () => {
    const client = newClient();
    await drain(client);
    expect((await send('/nowhere', client)).status).toBe(429);
    expect((await send('/health/live', client)).status).toBe(200);
    expect((await send('/health/ready', client)).status).toBe(200);
  });
});

describe('the address of a client', () => {
  test('is the one that the proxy names, and not what was there before', async () => {
    const client = newClient();
    await drain(client);
    const disguised = { 'x-forwarded-for': `198.51.100.1, ${client['x-forwarded-for']}` };
    expect((await ask(disguised)).status).toBe(429);
  });

  test('counts by network where it is of IPv6', async () => {
    await drain({ 'x-forwarded-for': '2001:db8:0:1::1' });
    expect((await ask({ 'x-forwarded-for': '2001:db8:0:1:ffff::2' })).status).toBe(429);
    expect((await ask({ 'x-forwarded-for': '2001:db8:0:2::1' })).status).toBe(200);
  });

  test('is that of the connection where no proxy is trusted', async () => {
    const open = await startDirectHub({ protection: { budgets: BUDGETS } });
    try {
      const statuses = new Set<number>();
      for (let index = 0; index < 60; index += 1) {
        const { statusCode, body } = await request(`${open.gateway.url}/graphql?query=${encodeURIComponent(TRIVIAL)}`, {
          headers: { 'x-forwarded-for': `203.0.113.${index}` },
        });
        await body.dump();
        statuses.add(statusCode);
      }
      expect(statuses).toContain(429);
    } finally {
      await open.gateway.stop();
    }
  });
});

test('what costs more than a minute holds is refused for good', async () => {
  const { status, headers, text } = await ask(
    newClient(),
    '{ nationalActionPlans { totalCount } countries { plan { priorities { nodes { path { path { path { id } } } } } } } }',
  );
  expect(status).toBe(400);
  expect(headers).not.toHaveProperty('retry-after');
  expect(JSON.parse(text).errors[0].extensions).toMatchObject({ code: 'OPERATION_TOO_COSTLY', limit: BUDGETS.anonymous });
});

test('0 lifts the budget of a tier', async () => {
  const free = await startDirectHub({ protection: { budgets: { ...BUDGETS, anonymous: 0 } } });
  try {
    const { statusCode, headers, body } = await request(`${free.gateway.url}/graphql?query=${encodeURIComponent(TRIVIAL)}`);
    await body.dump();
    expect(statusCode).toBe(200);
    expect(headers).not.toHaveProperty('ratelimit');
  } finally {
    await free.gateway.stop();
  }
});
