import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type HttpHub, post, startHttpHub } from '../testing/hub.js';

const READ = '{ pledges { totalCount } organisations { totalCount } }';
const WHOLE = { data: { pledges: { totalCount: 7 }, organisations: { totalCount: 1234 } } };
const PARTIAL = { pledges: null, organisations: { totalCount: 1234 } };

let hub: HttpHub;
afterEach(() => hub.stop());

const told: { name: string; details: unknown }[] = [];
const hear = (details: unknown, name: string | symbol) => told.push({ name: String(name), details });
const CHANNELS = ['call', 'retry', 'breaker'].map((name) => `roadmap-hub.transport.${name}`);
beforeEach(() => {
  told.length = 0;
  for (const name of CHANNELS) subscribe(name, hear);
});
afterEach(() => {
  for (const name of CHANNELS) unsubscribe(name, hear);
});
const toldOn = (name: string) => told.filter((event) => event.name === `roadmap-hub.transport.${name}`).map(({ details }) => details);

function expectUnavailable({ status, body }: Answer, words: string): void {
  expect(status).toBe(200);
  expect(body.data).toEqual(PARTIAL);
  expect(body.errors).toMatchObject([{ message: `The pledges service ${words}; its part of this answer is missing.`, extensions: { subgraph: 'pledges' } }]);
}

/** Makes a toy slow. */
function slow(service: 'reference' | 'plans' | 'pledges', milliseconds: number): void {
  const toy = hub.services[service].service;
  const answer = toy.execute.bind(toy);
  toy.execute = async (request) => {
    await sleep(milliseconds, undefined, { ref: false });
    return answer(request);
  };
}

test('the deadline of a request is shared by its calls, and each service is told what is left for it', async () => {
  hub = await startHttpHub({ requestTimeoutMs: 1_000, subgraphTimeoutMs: 900 });
  slow('reference', 400);
  slow('plans', 30_000);
  const started = performance.now();
  const { status, body } = await post(hub.gateway, '{ country(iso3: "S01") { name plan { title funded } } }');
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(status).toBe(200);
  expect(body.data).toEqual({ country: { name: 'State <S01>', plan: null } });
  expect(body.errors).toMatchObject([
    { message: 'The plans service did not answer before the time for the whole request was over; its part of this answer is missing.' },
  ]);
  const first = Number(hub.services.reference.headers[0]?.['x-hub-timeout-ms']);
  expect(first).toBeGreaterThan(400);
  expect(first).toBeLessThanOrEqual(900);
  const left = Number(hub.services.plans.headers[0]?.['x-hub-timeout-ms']);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(600);
  expect(hub.services.pledges.headers).toEqual([]);
  expect(toldOn('call')).toMatchObject([
    { service: 'reference', outcome: 'answered', attempts: 1 },
    { service: 'plans', outcome: 'late', attempts: 1 },
  ]);
});

describe('an operation that writes', () => {
  test('is given a time of its own, and one that reads is not', async () => {
    hub = await startHttpHub({ requestTimeoutMs: 300, subgraphTimeoutMs: 200, writeTimeoutMs: 60_000 });
    slow('pledges', 1_000);
    expectUnavailable(await post(hub.gateway, READ), 'did not answer in time');
    const { body } = await post(hub.gateway, 'mutation { recordPledge(title: "x") { title } }');
    expect(body).toEqual({ data: { recordPledge: { title: 'x' } } });
    const [read, write] = hub.services.pledges.headers.map((headers) => Number(headers['x-hub-timeout-ms']));
    expect(read).toBeLessThanOrEqual(200);
    expect(write).toBeGreaterThan(50_000);
  });

  test('ends too, and it is told that nobody knows what became of it', async () => {
    hub = await startHttpHub({ writeTimeoutMs: 200 });
    slow('pledges', 30_000);
    const { body } = await post(hub.gateway, 'mutation { recordPledge(title: "x") { title } }');
    expect(body.errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The pledges service did not answer .*; whether it took the change is not known\. Send it again with the same idempotencyKey, or look\.$/,
      ),
    ]);
  });
});

describe('the breaker of a service', () => {
  test('stops asking it, spares the others, and lets it come back by itself', async () => {
    hub = await startHttpHub();
    hub.services.pledges.fault = (_req, res) => res.writeHead(500).end('at secret (file.ts:1)');
    for (let time = 0; time < 10; time += 1) expectUnavailable(await post(hub.gateway, READ), 'failed to answer');
    const refused = await Promise.all(Array.from({ length: 10 }, () => post(hub.gateway, READ)));
    for (const answer of refused) expectUnavailable(answer, 'failed several times and is not asked for a moment');
    expect(hub.services.pledges.headers).toHaveLength(10);
    expect(hub.services.reference.headers).toHaveLength(20);

    hub.services.pledges.fault = undefined;
    await sleep(1_050);
    for (let time = 0; time < 5; time += 1) expect((await post(hub.gateway, READ)).body).toEqual(WHOLE);
    expect(toldOn('breaker')).toEqual(['open', 'half-open', 'closed'].map((state) => ({ service: 'pledges', state })));
    expect(toldOn('call').filter((call) => (call as { outcome: string }).outcome === 'refused')).toHaveLength(10);
  });

  test('is not opened by clients that hang up', async () => {
    hub = await startHttpHub();
    const asked = new Set<AbortController>();
    hub.services.pledges.fault = () => {
      for (const client of asked) client.abort();
    };
    for (let time = 0; time < 12; time += 1) {
      const client = new AbortController();
      asked.add(client);
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: READ }), signal: client.signal };
      await expect(fetch(`${hub.gateway.url}/graphql`, init)).rejects.toThrow();
    }
    hub.services.pledges.fault = undefined;
    expect((await post(hub.gateway, READ)).body).toEqual(WHOLE);
    expect(toldOn('breaker')).toEqual([]);
  });
});

test('retries are a small part of all calls', async () => {
  hub = await startHttpHub();
  // Every third call fails, and fails again: too few to open the breaker.
  for (let call = 0; call < 60; call += 1) {
    hub.services.pledges.fault = call % 3 === 0 ? (_req, res) => res.writeHead(503).end() : undefined;
    await post(hub.gateway, '{ pledges { totalCount } }');
  }
  const granted = toldOn('retry').filter((retry) => (retry as { granted: boolean }).granted).length;
  expect(toldOn('retry')).toHaveLength(20);
  expect(granted).toBeGreaterThanOrEqual(10);
  expect(granted).toBeLessThanOrEqual(16);
  expect(hub.services.pledges.headers).toHaveLength(60 + granted);
});

describe('a service that says', () => {
  const says = (code: string, data: object | null) => async () => ({ data: data as never, errors: [{ message: 'select secret', extensions: { code } }] });

  test('that it lost its database is asked once more', async () => {
    hub = await startHttpHub();
    const { service } = hub.services.pledges;
    service.instead = async () => {
      service.instead = undefined;
      return says('DATABASE_LOST', { pledges: null })();
    };
    expect((await post(hub.gateway, READ)).body).toEqual(WHOLE);
    expect(service.requests).toHaveLength(2);
  });

  test('so twice is named, and what it has all the same arrives', async () => {
    hub = await startHttpHub();
    hub.services.pledges.service.instead = says('DATABASE_LOST', { pledges: null, donors: [{ id: 'D1' }] });
    const answer = await post(hub.gateway, '{ pledges { totalCount } donors { id } }');
    expect(answer.body.data).toEqual({ pledges: null, donors: [{ id: 'D1' }] });
    expect(answer.body.errors).toMatchObject([{ message: 'The pledges service cannot reach its database; its part of this answer is missing.' }]);
    expect(answer.text).not.toContain('secret');
  });

  test('that it is busy is not asked again, which would make it worse', async () => {
    hub = await startHttpHub();
    hub.services.pledges.service.instead = says('BUSY', { pledges: null });
    expectUnavailable(await post(hub.gateway, READ), 'is too busy to answer');
    expect(hub.services.pledges.service.requests).toHaveLength(1);
  });

  test('that it lost its database in the middle of a mutation is not asked again', async () => {
    hub = await startHttpHub();
    hub.services.pledges.service.instead = says('DATABASE_LOST', null);
    await post(hub.gateway, 'mutation { recordPledge(title: "x") { title } }');
    expect(hub.services.pledges.service.requests).toHaveLength(1);
  });
});
