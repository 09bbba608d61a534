import { afterEach, describe, expect, test } from '@jest/globals';
import { EVENTS } from '../events/events.js';
import { watchPool } from '../events/pools.js';
import { exposition } from './exposition.js';
import { type Meters, type Readings, startMeters } from './meters.js';

let meters: Meters | undefined;
afterEach(() => meters?.stop());

describe('meters', () => {
  test('count what is told from when they are started until they are stopped', async () => {
    EVENTS.error.tell({ code: 'TOO_EARLY' });
    meters = await startMeters('hub');
    EVENTS.error.tell({ code: 'CONFLICT' });
    EVENTS.cost.tell({ units: 250 });
    EVENTS.cache.tell({ outcome: 'hit' });
    EVENTS.kept.tell({ bytes: 1_000, answers: 2 });
    EVENTS.statement.tell({ service: 'plans', outcome: 'ok', seconds: 0.002 });
    const { text } = await exposition({ hub: await meters.read() });
    expect(text).toContain('hub_errors_total{code="CONFLICT",process="hub"} 1');
    expect(text).toContain('hub_operation_cost_units_sum{process="hub"} 250');
    expect(text).toContain('hub_cache_requests_total{outcome="hit",process="hub"} 1');
    expect(text).toContain('hub_cache_bytes{process="hub"} 1000');
    expect(text).toContain('hub_cache_answers{process="hub"} 2');
    expect(text).toMatch(/hub_sql_statement_duration_seconds_bucket\{le="0.0025",service="plans",outcome="ok",process="hub"\} 1/);
    expect(text).not.toContain('TOO_EARLY');
    meters.stop();
    EVENTS.error.tell({ code: 'CONFLICT' });
  });

  test('keep the number of series within bounds, whatever is told', async () => {
    meters = await startMeters('hub');
    for (let index = 0; index < 5_000; index += 1) {
      EVENTS.error.tell({ code: `CODE_${index}` });
      EVENTS.refusal.tell({ reason: `reason ${index}` });
      EVENTS.request.tell({ route: `/route/${index}`, method: `METHOD${index}`, status: '200', seconds: 0.1 });
      EVENTS.operation.tell({ type: 'query', name: `Name${index}`, outcome: 'ok', seconds: 0.1 });
    }
    const own = (await meters.read()).filter(({ name }) => name.startsWith('hub_'));
    expect(own.reduce((sum, { values }) => sum + values.length, 0)).toBeLessThan(8_000);
    const { text } = await exposition({ hub: own });
    expect(text).toContain('hub_errors_total{code="other",process="hub"} 4900');
  });

  test('cannot break what they count', async () => {
    meters = await startMeters('hub');
    EVENTS.cost.tell({ units: 'many' as unknown as number });
    EVENTS.request.tell(null as never);
    EVENTS.cost.tell({ units: 1 });
    expect((await exposition({ hub: await meters.read() })).text).toContain('hub_operation_cost_units_count{process="hub"} 1');
  });

  test('look at pools when they are read', async () => {
    meters = await startMeters('hub');
    const state = { used: 3, idle: 1, waiting: 2 };
    const unwatch = watchPool({ service: 'plans', pool: 'public', read: () => state });
    const read = async (hub: Meters) => (await exposition({ hub: await hub.read() })).text;
    expect(await read(meters)).toContain('hub_pool_connections{service="plans",pool="public",state="waiting",process="hub"} 2');
    state.waiting = 7;
    expect(await read(meters)).toContain('state="waiting",process="hub"} 7');
    unwatch();
    expect(await read(meters)).not.toContain('service="plans"');
  });
});

test('several processes are told together, each family once, and one that did not answer is named', async () => {
  meters = await startMeters('gateway');
  const other = await startMeters('plans');
  EVENTS.error.tell({ code: 'CONFLICT' });
  // As it comes from another process.
  const sent = JSON.parse(JSON.stringify(await other.read())) as Readings;
  other.stop();
  const { text } = await exposition({ gateway: await meters.read(), plans: sent, pledges: null });
  expect(text.match(/# TYPE hub_errors_total /g)).toHaveLength(1);
  for (const process of ['gateway', 'plans']) {
    expect(text).toContain(`hub_errors_total{code="CONFLICT",process="${process}"} 1`);
    expect(text).toMatch(new RegExp(`process_resident_memory_bytes\\{process="${process}"\\} \\d+`));
  }
  expect(text).toMatch(/hub_process_up\{process="gateway"\} 1\n.*"plans"\} 1\n.*"pledges"\} 0/);
  expect(text).not.toContain('null');
});
