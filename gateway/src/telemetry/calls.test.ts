import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createLog, EVENTS, startTracing } from '@roadmap-hub/telemetry';
import { unavailable } from '../errors/service-failure.js';
import { type HttpHub, post, startHttpHub } from '../testing/hub.js';
import { observedSource } from './calls.js';

const READ = '{ pledges { totalCount } }';

interface SpanLine {
  name: string;
  failed?: string;
  attributes: Record<string, unknown>;
}

const spans: SpanLine[] = [];
const heard: string[] = [];
const stops: (() => void)[] = [];
let end: () => Promise<void>;
beforeAll(async () => {
  const log = createLog('info', { write: (line) => void spans.push(JSON.parse(line) as SpanLine) });
  end = await startTracing({ to: 'console', service: 'test', version: '1', log });
  stops.push(
    EVENTS.call.listen(({ service, outcome }) => void heard.push(`call ${service} ${outcome}`)),
    EVENTS.attempt.listen(({ service, outcome }) => void heard.push(`attempt ${service} ${outcome}`)),
    EVENTS.refusal.listen(({ reason }) => void heard.push(`refused ${reason}`)),
    EVENTS.error.listen(({ code }) => void heard.push(`error ${code}`)),
  );
});
afterAll(async () => {
  for (const stop of stops) stop();
  await end();
});

let hub: HttpHub;
beforeEach(async () => {
  hub = await startHttpHub({ subgraphTimeoutMs: 300 });
  spans.length = 0;
  heard.length = 0;
});
afterEach(() => hub.stop());

test('a call that succeeds the second time is one call of two attempts, each with a span of its own that the service is told', async () => {
  const { pledges } = hub.services;
  pledges.fault = (req) => {
    pledges.fault = undefined;
    req.socket.destroy();
  };
  await post(hub.gateway, READ);
  expect(heard).toEqual(['attempt pledges failed', 'attempt pledges answered', 'call pledges ok']);
  const attempts = spans.filter(({ name }) => name === 'call pledges');
  expect(attempts).toMatchObject([
    { failed: 'ServiceFailure', attributes: { 'hub.service': 'pledges', 'hub.call.retries': 0 } },
    { attributes: { 'hub.service': 'pledges', 'hub.call.retries': 1 } },
  ]);
  const told = pledges.headers.map(({ traceparent }) => String(traceparent));
  expect(told).toEqual([expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/), expect.any(String)]);
  expect(told[0]).not.toBe(told[1]);
});

test('a call that fails is counted by how it failed', async () => {
  const { pledges } = hub.services;
  pledges.fault = (_req, res) => void res.end('rubbish');
  await post(hub.gateway, READ);
  pledges.fault = () => {};
  await post(hub.gateway, READ);
  pledges.fault = (_req, res) => void res.writeHead(500).end();
  await post(hub.gateway, READ);
  pledges.fault = (_req, res) =>
    void res.setHeader('content-type', 'application/json').end('{"data":null,"errors":[{"message":"x","extensions":{"code":"CONFLICT"}}]}');
  await post(hub.gateway, READ);
  await pledges.kill();
  await post(hub.gateway, READ);
  expect(heard.filter((event) => event.startsWith('call pledges'))).toEqual([
    'call pledges unreadable',
    'call pledges timeout',
    'call pledges failed',
    'call pledges errors',
    'call pledges unreachable',
  ]);
});

test('a call that never went out is told apart from one that failed', async () => {
  const source = observedSource('plans', {
    process: async () => {
      throw unavailable('plans', 'unreachable');
    },
  });
  await expect(source.process({} as never)).rejects.toThrow('could not be reached');
  expect(heard).toEqual(['call plans skipped']);
});

test('what a client is told is counted, a refusal by its reason and an error by its code', async () => {
  await fetch(`${hub.gateway.url}/nowhere`);
  await post(hub.gateway, '{ nothing }');
  expect(heard).toEqual(['refused NOT_FOUND', 'error GRAPHQL_VALIDATION_FAILED']);
});
