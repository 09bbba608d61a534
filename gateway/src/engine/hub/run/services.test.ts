import { beforeEach, expect, test } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { pino } from 'pino';
import { CallLedger } from '../../../cost/ledger.js';
import { type RequestScope } from '../../../request-scope.js';
import type { ServiceAnswer, ServiceDataSource } from '../../../transport/data-source.js';
import { Services } from './services.js';

type Pending = { resolve(answer: ServiceAnswer): void; reject(error: unknown): void };

/** Calls that came through to the service; each answered when the test likes. */
let calls: Pending[];
let services: Services;
beforeEach(() => {
  calls = [];
  const source = { ask: () => new Promise<ServiceAnswer>((resolve, reject) => calls.push({ resolve, reject })) };
  services = new Services(new Map([['one', source as unknown as ServiceDataSource]]));
});

function scope(more: Partial<RequestScope> = {}): { scope: RequestScope; leave: () => void } {
  const gone = new AbortController();
  const log = pino({ level: 'silent' });
  const base = { id: 'id', log, ledger: new CallLedger(), gone: gone.signal, silent: new Set<string>(), notes: {}, reportCost: false, passport: undefined };
  return { scope: { ...base, ...more } as RequestScope, leave: () => gone.abort() };
}

const QUESTION = { service: 'one', operation: '{ a }', document: parse('{ a }'), isRead: true };
const ask = (who: { scope: RequestScope }, began: number, variables = {}, question = QUESTION) =>
  services.ask(question, variables, { scope: who.scope, began });

test('a read that was sent after a request had begun is joined, and each gets an answer of its own', async () => {
  const [first, second] = [services.begin(true), services.begin(true)];
  const answers = Promise.all([ask(scope(), first, { x: 1 }), ask(scope(), second, { x: 1 })]);
  expect(calls).toHaveLength(1);
  calls[0]?.resolve({ data: { a: { b: 1 } } });
  const [one, two] = await answers;
  expect(two).toEqual(one);
  expect(two.data?.a).not.toBe(one.data?.a);
});

test('one that was sent before is not: what it reads may be older than what the client has written', async () => {
  const sent = ask(scope(), services.begin(true));
  const later = ask(scope(), services.begin(true));
  expect(calls).toHaveLength(2);
  for (const { resolve } of calls) resolve({ data: {} });
  await Promise.all([sent, later]);
});

test.each<[string, Parameters<typeof ask>]>([
  ['other variables', [scope(), 0, { x: 2 }]],
  ['somebody else', [scope({ passport: 'another' }), 0, { x: 1 }]],
  ['another operation', [scope(), 0, { x: 1 }, { ...QUESTION, operation: '{ b }' }]],
  ['whoever asks for the cost', [scope({ reportCost: true }), 0, { x: 1 }]],
  ['a write', [scope(), 0, { x: 1 }, { ...QUESTION, isRead: false }]],
  ['a read of an operation that writes', [scope(), Number.POSITIVE_INFINITY, { x: 1 }]],
])('%s joins nothing', async (_name, [who, began, variables, question]) => {
  const first = ask(scope(), 0, { x: 1 });
  const second = ask(who, began, variables, question);
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
  calls[0]?.reject(new GraphQLError('away'));
  expect(await answers).toMatchObject([{ reason: { message: 'away' } }, { reason: { message: 'away' } }]);
  expect(calls).toHaveLength(1);
  expect(follower.scope.silent).toEqual(new Set(['one']));
});

test('that the other client went away is no failure of the service: the call is made again', async () => {
  const leader = scope();
  const [first, second] = [services.begin(true), services.begin(true)];
  const answers = Promise.allSettled([ask(leader, first), ask(scope(), second)]);
  leader.leave();
  calls[0]?.reject(new GraphQLError('aborted'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(calls).toHaveLength(2);
  calls[1]?.resolve({ data: { a: 1 } });
  expect(await answers).toMatchObject([{ status: 'rejected' }, { value: { data: { a: 1 } } }]);
});

test('what is over is not joined', async () => {
  const [first, second] = [services.begin(true), services.begin(true)];
  const one = ask(scope(), first);
  calls[0]?.resolve({ data: {} });
  await one;
  const two = ask(scope(), second);
  expect(calls).toHaveLength(2);
  calls[1]?.resolve({ data: {} });
  await two;
});
