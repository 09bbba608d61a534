import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Interrupt } from '@roadmap-hub/subgraph';
import { type DirectHub, post, startDirectHub } from '../testing/hub.js';

let hub: DirectHub;
beforeEach(async () => {
  hub = await startDirectHub();
});
afterEach(() => hub.gateway.stop());

const QUERY = '{ organisations { totalCount } pledges { totalCount } }';
const PARTIAL = { organisations: { totalCount: 1234 }, pledges: null };

test('a service in the process gets the request id and a signal', async () => {
  const { body } = await post(hub.gateway, QUERY, { headers: { 'x-request-id': 'abcdefgh' } });
  expect(body).toEqual({ data: { organisations: { totalCount: 1234 }, pledges: { totalCount: 7 } } });
  const [request] = hub.services.pledges.requests;
  expect(request).toMatchObject({ requestId: 'abcdefgh', reportCost: false });
  expect(request?.signal?.aborted).toBe(false);
});

test('one that takes no notice of the signal does not hold the answer', async () => {
  let signal: Interrupt | undefined;
  hub.services.pledges.instead = (request) => {
    signal = request.signal;
    return new Promise(() => {});
  };
  const started = performance.now();
  const { status, body } = await post(hub.gateway, QUERY);
  expect(performance.now() - started).toBeLessThan(2_900);
  expect(signal?.aborted).toBe(true);
  expect(status).toBe(200);
  expect(body.data).toEqual(PARTIAL);
  expect(body.errors).toMatchObject([{ message: 'The pledges service did not answer in time; its part of this answer is missing.' }]);
});

test('one that throws is named, and its words stay in the log', async () => {
  hub.services.pledges.instead = async () => {
    throw new Error('select secret from 10.0.0.1');
  };
  const { text, body } = await post(hub.gateway, QUERY);
  expect(body.data).toEqual(PARTIAL);
  expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'pledges' } }]);
  expect(text).not.toContain('secret');
  expect(JSON.stringify(hub.log)).toContain('select secret');
});

test.each([
  ['an object for a list', { donors: { id: 'D1' } }],
  ['a list for an object', { donors: [[{ id: 'D1' }]] }],
  ['a number for an object', { donors: [7] }],
])('%s from one service leaves the others standing', async (_name, data) => {
  hub.services.pledges.instead = async () => ({ data });
  const { status, body } = await post(hub.gateway, '{ organisations { totalCount } donors { id } }');
  expect(status).toBe(200);
  expect(body.data).toEqual({ organisations: { totalCount: 1234 }, donors: null });
  expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'pledges' } }]);
});

test('too few entities from one service leave the others standing', async () => {
  hub.services.plans.instead = async () => ({ data: { _entities: [{ planStatus: 'APPROVED' }] } });
  const { body } = await post(hub.gateway, '{ countries { iso3 planStatus } }');
  expect(body.data?.countries).toHaveLength(16);
  expect(body.data?.countries).toContainEqual({ iso3: 'S01', planStatus: null });
  expect(body.errors).toMatchObject([{ extensions: { subgraph: 'plans' } }]);
});
