import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createLog, EVENTS, startTracing } from '@roadmap-hub/telemetry';
import { type HttpHub, post, startHttpHub } from '../testing/hub.js';

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
    EVENTS.call.listen(({ service, outcome, attempts }) => void heard.push(`call ${service} ${outcome} ${attempts}`)),
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
  expect(heard).toEqual(['call pledges answered 2']);
  const attempts = spans.filter(({ name }) => name === 'call pledges');
  expect(attempts).toMatchObject([
    { failed: 'ServiceFailure', attributes: { 'hub.service': 'pledges', 'hub.call.retries': 0 } },
    { attributes: { 'hub.service': 'pledges', 'hub.call.retries': 1 } },
  ]);
  const told = pledges.headers.map(({ traceparent }) => String(traceparent));
  expect(told).toEqual([expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/), expect.any(String)]);
  expect(told[0]).not.toBe(told[1]);
});

test('what a client is told is counted, a refusal by its reason and an error by its code', async () => {
  await fetch(`${hub.gateway.url}/nowhere`);
  await post(hub.gateway, '{ nothing }');
  expect(heard).toEqual(['refused NOT_FOUND', 'error GRAPHQL_VALIDATION_FAILED']);
});
