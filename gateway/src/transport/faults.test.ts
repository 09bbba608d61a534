import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type HttpHub, post, startHttpHub } from '../testing/hub.js';

const ACROSS = '{ country(iso3: "S01") { name support plan { title funded } } organisations { totalCount } pledges { totalCount } }';

const WHOLE = {
  country: { name: 'State <S01>', support: 5, plan: { title: 'Plan of S01', funded: 9 } },
  organisations: { totalCount: 1234 },
  pledges: { totalCount: 7 },
};
const WITHOUT_PLEDGES = {
  country: { name: 'State <S01>', support: null, plan: { title: 'Plan of S01', funded: null } },
  organisations: { totalCount: 1234 },
  pledges: null,
};

/** What must be nowhere in an answer: addresses, ports, stacks, the words of Node and undici. */
function expectNoInternals({ text }: Answer, hub: HttpHub): void {
  const port = new URL(hub.services.pledges.url).port;
  expect(text).not.toMatch(new RegExp(`127\\.0\\.0\\.1|localhost|not-used|https?:|${port}|ECONN|stack|at \\w+ \\(|UND_ERR|SELECT|serviceName|DOWNSTREAM`, 'i'));
}

function expectUnavailable(answer: Answer, hub: HttpHub, words: string): void {
  expect(answer.status).toBe(200);
  expect(answer.body.data).toEqual(WITHOUT_PLEDGES);
  expect(answer.body.errors).toEqual([
    {
      message: `The pledges service ${words}; its part of this answer is missing.`,
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'pledges', requestId: answer.headers.get('x-request-id') },
    },
  ]);
  expectNoInternals(answer, hub);
}

let hub: HttpHub;
beforeEach(async () => {
  hub = await startHttpHub();
});
afterEach(() => hub.stop());

const json = { 'content-type': 'application/json' };
const halfway: RequestListener = (_req, res) => {
  res.writeHead(200, { ...json, 'content-length': '1000' });
  res.write('{"data": {"pledges"', () => res.destroy());
};

describe('one service over HTTP is', () => {
  test('down: the rest arrives and one error names it', async () => {
    await hub.services.pledges.kill();
    expectUnavailable(await post(hub.gateway, ACROSS), hub, 'could not be reached');
  });

  test('slow: the rest arrives when its time is over', async () => {
    hub.services.pledges.fault = () => {};
    const started = performance.now();
    const answer = await post(hub.gateway, ACROSS);
    expect(performance.now() - started).toBeLessThan(2_900);
    expectUnavailable(answer, hub, 'did not answer in time');
  });

  test('slow: once it was not in time, the same request does not ask it again', async () => {
    // With both others at three quarters of the time-out, `funded` is due when pledges has missed its own.
    for (const { service } of [hub.services.reference, hub.services.plans]) {
      const answer = service.execute.bind(service);
      service.execute = async (request) => {
        await sleep(1_100);
        return answer(request);
      };
    }
    hub.services.pledges.fault = () => {};
    const started = performance.now();
    expectUnavailable(await post(hub.gateway, ACROSS), hub, 'did not answer in time');
    expect(performance.now() - started).toBeLessThan(3_600);
    // For `pledges` and `support`, but not for `funded`.
    expect(hub.services.pledges.headers).toHaveLength(2);
  });

  test.each<[string, string, RequestListener]>([
    ['answering HTML', 'gave an answer that cannot be read', (_req, res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>hi</h1>')],
    ['answering broken JSON', 'gave an answer that cannot be read', (_req, res) => res.writeHead(200, json).end('{"data":')],
    ['answering JSON that is no answer', 'gave an answer that cannot be read', (_req, res) => res.writeHead(200, json).end('[1,2]')],
    ['answering nothing at all', 'gave an answer that cannot be read', (_req, res) => res.writeHead(200, json).end('{}')],
    [
      'answering another shape',
      'gave an answer that cannot be read',
      (_req, res) => res.writeHead(200, json).end('{"data":{"pledges":[42],"_entities":[42]}}'),
    ],
    ['answering 404', 'gave an answer that cannot be read', (_req, res) => res.writeHead(404, json).end('{"message":"no"}')],
    ['answering 500', 'failed to answer', (_req, res) => res.writeHead(500).end('at secret (file.ts:1)')],
    ['answering 503', 'could not be reached', (_req, res) => res.writeHead(503).end('')],
    ['closing half-way', 'could not be reached', halfway],
  ])('%s: the rest arrives', async (_name, words, fault) => {
    hub.services.pledges.fault = fault;
    expectUnavailable(await post(hub.gateway, ACROSS), hub, words);
  });

  test('away and back: the next answer is whole', async () => {
    await hub.services.pledges.kill();
    await post(hub.gateway, ACROSS);
    await hub.services.pledges.start();
    const { body } = await post(hub.gateway, ACROSS);
    expect(body).toEqual({ data: WHOLE });
  });
});

test('all services down: still an answer, with one error for each', async () => {
  await Promise.all(Object.values(hub.services).map((service) => service.kill()));
  const { status, body } = await post(hub.gateway, '{ organisations { totalCount } events { totalCount } donors { id } }');
  expect(status).toBe(200);
  expect(body.data).toEqual({ organisations: null, events: null, donors: null });
  expect(body.errors?.map(({ extensions }) => extensions.subgraph).sort()).toEqual(['plans', 'pledges', 'reference']);
});

test('ten fetches to a dead service make one error', async () => {
  await hub.services.pledges.kill();
  const fields = Array.from({ length: 10 }, (_, index) => `c${index}: country(iso3: "S01") { support plan { funded } }`);
  const { body } = await post(hub.gateway, `{ ${fields.join(' ')} }`);
  expect(body.errors).toHaveLength(1);
});

test('the gateway starts while every service is down', async () => {
  const other = await startHttpHub({ started: false });
  const { body } = await post(other.gateway, '{ __typename organisations { totalCount } }');
  expect(body.data).toEqual({ __typename: 'Query', organisations: null });
  await other.stop();
});

test('the log has what the client is not told, under the same id', async () => {
  await hub.services.pledges.kill();
  const { headers } = await post(hub.gateway, ACROSS);
  const line = hub.log.find(({ msg }) => msg === 'a service gave no answer');
  expect(line).toMatchObject({ requestId: headers.get('x-request-id'), subgraph: 'pledges', kind: 'unreachable' });
  expect(JSON.stringify(line)).toContain('ECONNREFUSED');
});
