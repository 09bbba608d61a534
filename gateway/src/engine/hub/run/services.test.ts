import { beforeEach, expect, test } from '@jest/globals';
import type { SubgraphResponse } from '@roadmap-hub/subgraph';
import { buildSchema, parse } from 'graphql';
import { pino } from 'pino';
import { CallLedger } from '../../../cost/ledger.js';
import { ServiceFailure } from '../../../errors/service-failure.js';
import type { RequestScope } from '../../../request-scope.js';
import type { Transport } from '../../../transport/transport.js';
import { Services } from './services.js';

type Pending = { resolve(answer: SubgraphResponse): void; reject(error: unknown): void };

/** Calls that came through to the service; each answered when the test likes. */
let calls: Pending[];
let services: Services;
beforeEach(() => {
  calls = [];
  const transport = { call: () => new Promise<SubgraphResponse>((resolve, reject) => calls.push({ resolve, reject })) };
  services = new Services({ one: transport as unknown as Transport }, buildSchema('type Query { a: A b: Int } type A { b: Int }'));
});

function scope(more: Partial<RequestScope> = {}): { scope: RequestScope; leave: () => void } {
  const gone = new AbortController();
  const log = pino({ level: 'silent' });
  const base = {
    id: 'id',
    log,
    ledger: new CallLedger(),
    gone: gone.signal,
    silent: new Set<string>(),
    notes: {},
    reportCost: false,
    passport: async () => undefined,
  };
  return { scope: { ...base, ...more } as RequestScope, leave: () => gone.abort() };
}

const FAILED = { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'one' } };
const QUESTION = { service: 'one', operation: '{ a { b } }', document: parse('{ a { b } }'), isRead: true };
/** All that can go on without an answer has done so. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const ask = (who: { scope: RequestScope }, began: number, variables = {}, question = QUESTION) =>
  services.ask(question, variables, { scope: who.scope, began });

test('a read that was sent after a request had begun is joined, and each gets an answer of its own', async () => {
  const [first, second] = [services.begin(true), services.begin(true)];
  const answers = Promise.all([ask(scope(), first, { x: 1 }), ask(scope(), second, { x: 1 })]);
  await settled();
  expect(calls).toHaveLength(1);
  calls[0]?.resolve({ data: { a: { b: 1 } } });
  const [one, two] = await answers;
  expect(two).toEqual(one);
  expect(two.data?.a).not.toBe(one.data?.a);
});

test('one that was sent before is not: what it reads may be older than what the client has written. All who wait for its end go together', async () => {
  const sent = ask(scope(), services.begin(true));
  await settled();
  const later = [services.begin(true), services.begin(true)].map((began) => ask(scope(), began));
  await settled();
  expect(calls).toHaveLength(1);
  calls[0]?.resolve({ data: { a: { b: 1 } } });
  expect(await sent).toEqual({ data: { a: { b: 1 } } });
  await settled();
  expect(calls).toHaveLength(2);
  calls[1]?.resolve({ data: { a: { b: 2 } } });
  expect(await Promise.all(later)).toEqual([{ data: { a: { b: 2 } } }, { data: { a: { b: 2 } } }]);
});

test('the end of one that was sent before is not waited for long, and one that failed fails nobody else', async () => {
  const sent = ask(scope(), services.begin(true)).catch(() => 'failed');
  await settled();
  const later = ask(scope(), services.begin(true));
  while (calls.length < 2) await settled();
  calls[0]?.reject(new ServiceFailure('failed', false, 'away'));
  calls[1]?.resolve({ data: {} });
  expect(await Promise.all([sent, later])).toEqual(['failed', { data: {} }]);
});

test.each<[string, Parameters<typeof ask>]>([
  ['other variables', [scope(), 0, { x: 2 }]],
  ['somebody else', [scope({ passport: async () => 'another' }), 0, { x: 1 }]],
  ['another operation', [scope(), 0, { x: 1 }, { ...QUESTION, operation: '{ b }' }]],
  ['whoever asks for the cost', [scope({ reportCost: true }), 0, { x: 1 }]],
  ['a write', [scope(), 0, { x: 1 }, { ...QUESTION, isRead: false }]],
  ['a read of an operation that writes', [scope(), Number.POSITIVE_INFINITY, { x: 1 }]],
])('%s joins nothing', async (_name, [who, began, variables, question]) => {
  const first = ask(scope(), 0, { x: 1 });
  const second = ask(who, began, variables, question);
  await settled();
  expect(calls).toHaveLength(2);
  for (const { resolve } of calls) resolve({ data: {} });
  await Promise.all([first, second]);
});

test('a failure is shared, with the silence of the service', async () => {
  const leader = scope();
  const follower = scope();
  const [first, second] = [services.begin(true), services.begin(true)];
  const answers = Promise.allSettled([ask(leader, first), ask(follower, second)]);
  leader.scope.silent.add('one');
  await settled();
  calls[0]?.reject(new ServiceFailure('failed', false, 'away'));
  expect(await answers).toMatchObject([{ reason: FAILED }, { reason: FAILED }]);
  expect(calls).toHaveLength(1);
  expect(follower.scope.silent).toEqual(new Set(['one']));
});

test('that the other client went away is no failure of the service: the call is made again', async () => {
  const leader = scope();
  const [first, second] = [services.begin(true), services.begin(true)];
  const answers = Promise.allSettled([ask(leader, first), ask(scope(), second)]);
  await settled();
  leader.leave();
  calls[0]?.reject(new ServiceFailure('gone', false, 'aborted'));
  await settled();
  expect(calls).toHaveLength(2);
  calls[1]?.resolve({ data: { a: { b: 1 } } });
  expect(await answers).toMatchObject([{ status: 'rejected' }, { value: { data: { a: { b: 1 } } } }]);
});

test('what is over is not joined', async () => {
  const [first, second] = [services.begin(true), services.begin(true)];
  const one = ask(scope(), first);
  await settled();
  calls[0]?.resolve({ data: {} });
  await one;
  const two = ask(scope(), second);
  await settled();
  expect(calls).toHaveLength(2);
  calls[1]?.resolve({ data: {} });
  await two;
});
