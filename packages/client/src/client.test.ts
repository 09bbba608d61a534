import { describe, expect, test } from '@jest/globals';
import { complete } from './answer.js';
import { createClient } from './client.js';
import { BadUserInput, SubgraphUnavailable } from './errors.js';
import { clientOf, rejection, server } from './testing/harness.js';
import { json } from './testing/server.js';

const away = {
  message: 'The pledges service did not answer in time; its part of this answer is missing.',
  path: ['pledge'],
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'pledges', requestId: 'r-2' },
};
const wrong = {
  message: 'There is no such state.',
  path: ['country'],
  extensions: { code: 'BAD_USER_INPUT', argument: 'code', received: 'ZZ', allowed: 'ISO 3166-1', requestId: 'r-3' },
};
const wrongElsewhere = {
  ...wrong,
  message: 'first is too large.',
  extensions: { code: 'BAD_USER_INPUT', argument: 'first', received: 900, allowed: '1 to 500' },
};
const fault = { message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

describe('what is sent', () => {
  test('is the document of the question with its variables, to /graphql, with all headers', async () => {
    const client = await clientOf((_, response) => json(response, { data: { pledge: null } }), {
      headers: async () => ({ authorization: 'Bearer 1', 'x-a': '1' }),
    });
    await client.pledgeTrace({ pledge: 'P' }, { headers: { 'x-a': '2' } });
    expect(server.received).toMatchObject([
      { url: '/graphql', headers: { authorization: 'Bearer 1', 'x-a': '2', 'content-type': 'application/json' }, body: { variables: { pledge: 'P' } } },
    ]);
    expect(server.received[0]!.body.query).toMatch(/^query PledgeTrace\(/);
  });

  test.each(['', '/', '/graphql', '/graphql/'])('goes to one place, with "%s" at the end of the address', async (end) => {
    await clientOf((_, response) => json(response, { data: {} }));
    await createClient({ url: server.url + end }).hubStatus();
    expect(server.received[0]!.url).toBe('/graphql');
  });

  test('goes through the fetch that was given', async () => {
    const client = await clientOf((_, response) => json(response, { data: {} }), { url: '', fetch: (url, init) => fetch(server.url + url, init) });
    await client.hubStatus();
    expect(server.received[0]!.url).toBe('/graphql');
  });

  test('may be an operation of one’s own, as text or as what code generators make of it', async () => {
    const client = await clientOf(({ body }, response) => json(response, { data: body }));
    class Generated extends String {
      readonly __apiType?: (variables: { a: number }) => { query: string };
    }
    expect((await client.ask('{ a }')).data).toEqual({ query: '{ a }', variables: {} });
    expect((await client.ask(new Generated('{ b }'), { a: 1 })).data.query).toBe('{ b }');
    const parsed: object = { kind: 'Document' };
    await expect(client.ask(parsed)).rejects.toThrow('can be made one by `print` of graphql');
  });
});

describe('an answer', () => {
  test('has its data and the id of the request', async () => {
    const client = await clientOf((_, response) => json(response, { data: { pledge: null } }, 200, { 'x-request-id': 'r-1' }));
    const answer = await client.pledgeTrace({ pledge: 'P' });
    expect(answer).toEqual({ data: { pledge: null }, errors: [], requestId: 'r-1' });
    expect(complete(answer)).toEqual({ pledge: null });
  });

  test('of which a part is missing has the rest, and says what and why', async () => {
    const client = await clientOf((_, response) => json(response, { data: { pledge: null }, errors: [away, fault] }));
    const answer = await client.pledgeTrace({ pledge: 'P' });
    expect(answer.data).toEqual({ pledge: null });
    expect(answer.errors).toEqual([expect.any(SubgraphUnavailable), expect.objectContaining({ kind: 'hub-fault', code: 'INTERNAL_SERVER_ERROR' })]);
    expect(answer.errors[0]).toMatchObject({ kind: 'subgraph-unavailable', subgraph: 'pledges', path: ['pledge'], requestId: 'r-2' });
    expect(() => complete(answer)).toThrow(answer.errors[0]);
    expect(answer.errors[0]).toMatchObject({ data: { pledge: null }, also: [answer.errors[1]] });
  });
});

describe('what the caller did wrong', () => {
  test('is thrown with what it was and what would be right, also where a part of the answer came', async () => {
    const client = await clientOf((_, response) => json(response, { data: { country: null, events: [] }, errors: [away, wrong, wrongElsewhere] }));
    const error = await rejection(client.countryPlan({ country: 'ZZ' }));
    expect(error).toBeInstanceOf(BadUserInput);
    expect(error).toMatchObject({ kind: 'bad-user-input', argument: 'code', received: 'ZZ', allowed: 'ISO 3166-1', requestId: 'r-3', data: { events: [] } });
    expect(error.also).toMatchObject([{ argument: 'first' }, { subgraph: 'pledges' }]);
  });

  test('is thrown when there is no answer at all', async () => {
    const client = await clientOf((_, response) => json(response, { errors: [wrong] }, 400));
    expect(await rejection(client.countryPlan({ country: 'ZZ' }))).toMatchObject({ kind: 'bad-user-input', data: null });
  });
});

test('an abort is the caller’s own, and reaches the server', async () => {
  const controller = new AbortController();
  const reason = new Error('the page was left');
  let hungUp: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    hungUp = resolve;
  });
  const client = await clientOf((_, response) => {
    response.on('close', hungUp);
    controller.abort(reason);
  });
  await expect(client.hubStatus({}, { signal: controller.signal })).rejects.toBe(reason);
  await closed;
  await expect(client.hubStatus({}, { signal: controller.signal })).rejects.toBe(reason);
  expect(server.received).toHaveLength(1);
});
