import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { ask, type DirectHub, post, startDirectHub } from '../testing/hub.js';

const COUNTRY = `# Which state is it?
query Country($iso3: String!) {
    country(iso3: $iso3) { name }   # its name
}`;
const CHANGE = 'mutation Change { recordPledge(title: "x") { title } }';
const knownOperations = [
  { name: 'Country', text: COUNTRY },
  { name: 'Change', text: CHANGE },
];
const variables = { iso3: 'S01' };
const WHOLE = { data: { country: { name: 'State <S01>' } } };

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const printed = print(parse(COUNTRY));
const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

let hub: DirectHub;
let strict: DirectHub;
beforeAll(async () => {
  [hub, strict] = await Promise.all([
    startDirectHub({ protection: { knownOperations } }),
    startDirectHub({ protection: { knownOperations, onlyKnown: true } }),
  ]);
});
afterAll(() => Promise.all([hub.gateway.stop(), strict.gateway.stop()]));

const send = (at: DirectHub, body: object, headers: Record<string, string> = {}) =>
  ask(`${at.gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

const get = (at: DirectHub, parameters: Record<string, unknown>) => {
  const search = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  return ask(`${at.gateway.url}/graphql?${search}`);
};

describe('a known operation is asked by its id', () => {
  const ids: [string, object][] = [
    ['the hash of its text, as Apollo has it', { extensions: persistedQuery(hash(COUNTRY)) }],
    ['the hash of its text as programs print it', { extensions: persistedQuery(hash(printed)) }],
    ['documentId', { documentId: `sha256:${hash(COUNTRY)}` }],
    ['documentId without a prefix', { documentId: hash(printed) }],
    ['its name', { documentId: 'Country' }],
  ];
  test.each(ids)('%s', async (_, id) => {
    for (const at of [hub, strict]) {
      expect((await send(at, { ...id, variables })).body).toEqual(WHOLE);
      expect((await get(at, { ...id, variables })).body).toEqual(WHOLE);
    }
  });

  test('a change not by GET', async () => {
    const { status, headers } = await get(hub, { documentId: 'Change' });
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('and its limits and its price are those of its text', async () => {
    const { body } = await send(hub, { documentId: 'Country', variables }, { 'x-hub-cost': '1' });
    expect(body.extensions?.hub).toMatchObject({ cost: { estimated: 21, actual: 21 } });
  });
});

describe('an id of nothing', () => {
  test.each([
    ['as Apollo’s clients know it', { extensions: persistedQuery(hash('x')) }, /^PersistedQueryNotFound$/],
    ['of a document', { documentId: `sha256:${hash('x')}` }, /Send the document itself/],
    ['that is no hash', { documentId: '__proto__' }, /Send the document itself/],
  ])('%s is told', async (_, id, message) => {
    const lenient = await send(hub, { ...id, variables });
    expect([lenient.status, lenient.body.errors?.[0]?.extensions.code]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(lenient.body.errors?.[0]?.message).toMatch(message);
    const told = await send(hub, { ...id, variables }, { accept: 'application/graphql-response+json' });
    expect(told.status).toBe(400);
    expect(told.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  });

  test.each([
    ['a hash of another text', { query: COUNTRY, extensions: persistedQuery(hash('x')) }],
    ['another version', { extensions: { persistedQuery: { version: 2, sha256Hash: hash(COUNTRY) } } }],
    ['an id and a query', { query: COUNTRY, documentId: 'Country' }],
    ['an id that is no text', { documentId: ['Country'] }],
  ])('%s is a bad request', async (_, body) => {
    const { status, body: answer } = await send(hub, { ...body, variables });
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test('nobody adds to them by asking', async () => {
    const query = '{ countries { iso3 } }';
    expect((await send(hub, { query, extensions: persistedQuery(hash(query)) })).body.errors).toBeUndefined();
    expect((await send(hub, { extensions: persistedQuery(hash(query)) })).body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('a hub that answers nothing else', () => {
  test.each([
    ['as it is', COUNTRY],
    ['as programs print it', printed],
    [
      'laid out anew',
      COUNTRY.replace(/\s+(?!#)/g, ' ')
        .replace(/#[^?]*\? /, '')
        .replace('# its name ', ''),
    ],
  ])('takes a known one by its text, %s', async (_, query) => {
    expect((await post(strict.gateway, query, { variables })).body).toEqual(WHOLE);
  });

  test.each([
    '{ __typename }',
    '{ countries { iso3 } }',
    COUNTRY.replace('name }', 'name iso3 }'),
    `${COUNTRY} query Other { __typename }`,
    '{',
    '{ __schema { types { name } } }',
  ])('refuses %s', async (query) => {
    const { status, body } = await post(strict.gateway, query, { variables });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'OPERATION_NOT_KNOWN']);
    expect(body.errors?.[0]?.message).toContain('register');
  });

  test('also as a question to be taken home', async () => {
    const take = (query: string) => ask(`${strict.gateway.url}/export/question.csv?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`);
    expect((await take('{ countries { iso3 } }')).body.errors?.[0]?.extensions.code).toBe('OPERATION_NOT_KNOWN');
    expect((await take(COUNTRY)).body.errors?.[0]?.extensions.code).not.toBe('OPERATION_NOT_KNOWN');
  });

  test('still has its pages, which ask the engine themselves', async () => {
    const { status, text } = await ask(strict.gateway.url);
    expect(status).toBe(200);
    expect(text).toContain('State');
  });
});
