import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type HttpHub, post, startHttpHub } from '../testing/hub.js';

let hub: HttpHub;
beforeAll(async () => {
  hub = await startHttpHub();
});
afterAll(() => hub.stop());

const QUERY = '{ countries { iso3 planStatus support } }';

test('with x-hub-cost the answer tells the calls and statements of all services together, and what it cost', async () => {
  const { body } = await post(hub.gateway, QUERY, { headers: { 'x-hub-cost': '1' } });
  expect(body.extensions).toEqual({ hub: { subgraphCalls: 3, sqlStatements: 6, cost: { estimated: 23, actual: 36 } } });
});

test('the next request starts from nothing', async () => {
  const { body } = await post(hub.gateway, '{ organisations { totalCount } }', { headers: { 'x-hub-cost': '1' } });
  expect(body.extensions).toEqual({ hub: { subgraphCalls: 1, sqlStatements: 2, cost: { estimated: 21, actual: 21 } } });
});

test.each([{}, { 'x-hub-cost': '0' }, { 'x-hub-cost': 'true' }])('without it (%j) the answer does not', async (headers) => {
  const { body } = await post(hub.gateway, QUERY, { headers: headers as Record<string, string> });
  expect(body).not.toHaveProperty('extensions');
});

test('what a service reports is added only when it is a count', async () => {
  hub.services.pledges.service.instead = async () => ({
    data: { pledges: null },
    extensions: { hub: { sqlStatements: 'many' as unknown as number } },
  });
  const { body } = await post(hub.gateway, '{ pledges { totalCount } }', { headers: { 'x-hub-cost': '1' } });
  expect(body.extensions).toEqual({ hub: { subgraphCalls: 1, sqlStatements: 0, cost: { estimated: 21, actual: 20 } } });
});
