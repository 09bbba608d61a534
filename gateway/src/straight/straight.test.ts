import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { EVENTS } from '@roadmap-hub/telemetry';
import { type Answer, ask, type DirectHub, startDirectHub, useEngine } from '../testing/hub.js';

useEngine('hub');

let hub: DirectHub;
const heard: string[] = [];
const stops: (() => void)[] = [];
const throughApollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
beforeAll(async () => {
  hub = await startDirectHub();
  stops.push(
    EVENTS.operation.listen(({ type, name, outcome }) => void heard.push(`${type} ${name} ${outcome}`)),
    EVENTS.cost.listen(({ units }) => void heard.push(`cost ${units}`)),
    EVENTS.error.listen(({ code }) => void heard.push(`error ${code}`)),
  );
});
afterAll(async () => {
  for (const stop of stops) stop();
  throughApollo.mockRestore();
  await hub.gateway.stop();
});
beforeEach(() => {
  hub.services.pledges.instead = undefined;
});

interface Sent {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  headers?: Record<string, string>;
  get?: boolean;
}

/** The answer, and all that is seen of it elsewhere. */
async function watch({ headers, get, ...body }: Sent) {
  heard.length = 0;
  hub.log.length = 0;
  throughApollo.mockClear();
  for (const service of Object.values(hub.services)) service.requests.length = 0;
  const url = `${hub.gateway.url}/graphql`;
  const sent = { 'x-request-id': 'request-1', ...headers };
  const parameters = new URLSearchParams(
    Object.entries(body).map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const answer = get
    ? await ask(`${url}?${parameters}`, { headers: sent })
    : await ask(url, { method: 'POST', headers: { ...sent, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const calls = Object.values(hub.services).reduce((sum, { requests }) => sum + requests.length, 0);
  const lines = hub.log.map(({ msg, operationName, subgraphCalls, path }) => JSON.stringify({ msg, operationName, subgraphCalls, path }));
  return { status: answer.status, text: answer.text, headers: told(answer), heard: [...heard].sort(), lines, calls, apollo: throughApollo.mock.calls.length };
}

/** But for what is left of the budget, and the time. */
function told({ headers }: Answer): [string, string][] {
  return [...headers]
    .map(([name, value]): [string, string] => [name, name === 'ratelimit' ? value.replace(/r=\d+;t=\d+/, '') : value])
    .filter(([name]) => name !== 'date');
}

const STATE = 'query ($iso3: String!) { country(iso3: $iso3) { name plan { title } support } }';

describe('a query that was asked before goes past Apollo Server, and nobody can tell', () => {
  test.each<[string, Sent]>([
    ['over one service', { query: 'query Plain { organisations { totalCount } }', operationName: 'Plain' }],
    ['over three services', { query: STATE, variables: { iso3: 'S01' } }],
    ['of two operations', { query: 'query A { donors { id } } query B { donors { name } }', operationName: 'B' }],
    ['by its address', { query: '{ donors { id name } }', get: true }],
    ['in the newer media type', { query: '{ donors { name } }', headers: { accept: 'application/graphql-response+json' } }],
    ['compressed', { query: '{ countries { iso3 name support planStatus planStatusBasis } }', headers: { 'accept-encoding': 'gzip' } }],
    ['of the schema itself', { query: '{ __schema { queryType { name } } }' }],
  ])('%s', async (_, sent) => {
    const first = await watch(sent);
    const again = await watch(sent);
    expect([first.status, first.apollo, again.apollo]).toEqual([200, 1, 0]);
    expect(first.text).toMatch(/^\{"data":\{"/);
    expect({ ...again, apollo: 1 }).toEqual(first);
  });
});

describe('what is not whole goes through Apollo Server with what was made of it: no service is asked again', () => {
  const away = async (): Promise<never> => {
    throw new Error('away');
  };

  test.each<[string, Sent, { instead?: typeof away; status?: number }]>([
    ['a service that is away', { query: STATE, variables: { iso3: 'S02' } }, { instead: away }],
    ['an error of a service', { query: 'query ($iso3: String!) { country(iso3: $iso3) { name } donors { id } }', variables: { iso3: 'NOPE' } }, {}],
    ['variables of another type', { query: 'query ($first: Int) { pledges(first: $first) { totalCount } }', variables: { first: 'ten' } }, {}],
    [
      'the same, in the newer media type',
      {
        query: 'query ($first: Int) { pledges(first: $first) { totalCount } }',
        variables: { first: 'ten' },
        headers: { accept: 'application/graphql-response+json' },
      },
      { status: 400 },
    ],
  ])('%s', async (_, sent, { instead, status = 200 }) => {
    // Judged while all is well.
    await watch({ ...sent, variables: { iso3: 'S01', first: 3 } });
    hub.services.pledges.instead = instead;
    // The same operation by another text is judged now, and so has not been before.
    const first = await watch({ ...sent, query: `${sent.query} ` });
    const again = await watch(sent);
    expect([first.status, first.apollo, again.apollo]).toEqual([status, 1, 1]);
    expect(first.text).toContain('"errors":[{');
    expect(first.text).not.toContain('GRAPHQL_VALIDATION_FAILED');
    expect(again).toEqual(first);
  });
});

test.each<[string, Sent]>([
  ['whoever asks for the cost', { query: '{ donors { id } }', headers: { 'x-hub-cost': '1' } }],
  ['a client that takes no JSON', { query: '{ donors { id } }', headers: { accept: 'text/csv' } }],
  ['a mutation', { query: 'mutation { recordPledge(title: "x") { title } }' }],
  ['an operation that is not there', { query: '{ donors { id } }', operationName: 'Other' }],
  ['a query that is wrong', { query: '{ donors { nothing } }' }],
])('%s always goes through Apollo Server', async (_, sent) => {
  await watch({ query: '{ donors { id } }' });
  const first = await watch(sent);
  const again = await watch(sent);
  expect([first.apollo, again.apollo]).toEqual([1, 1]);
  expect(again).toEqual(first);
});
