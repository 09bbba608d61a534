import { beforeAll, expect, test } from '@jest/globals';
import { stopStill } from '../harness/processes.js';
import { until } from '../harness/until.js';
import type { Place } from './place.js';
import { Samples } from './samples.js';

const QUESTION = 'query CountryPlan($code: ID!) { country(code: $code) { name planStatus pledges { totalCount } } }';
const SERVICES = ['pledges', 'plans', 'reference'];

/** What Prometheus collects, from one address in every topology. */
export function metrics({ topology, hub }: Place): void {
  const processes = topology === 'one-process' ? ['hub'] : ['gateway', ...SERVICES].sort();
  let address = '';
  beforeAll(() => {
    address = /"url":"(http:[^"]*\/metrics)"/.exec(hub().stderr())?.[1] ?? '';
  });
  const collect = async (): Promise<Samples> => new Samples(await (await fetch(address)).text());

  test('an operation is counted by type, known name and outcome, with its calls and statements', async () => {
    const before = await collect();
    await hub().ask(QUESTION, { code: 'lc' });
    const after = await collect();
    const more = (name: string, labels: Record<string, string>) => (after.value(name, labels) ?? 0) - (before.value(name, labels) ?? 0);
    expect(more('hub_operation_duration_seconds_count', { type: 'query', operation: 'CountryPlan', outcome: 'ok' })).toBe(1);
    expect(more('hub_http_request_duration_seconds_count', { route: '/graphql', method: 'POST', status: '200' })).toBe(1);
    expect(more('hub_operation_cost_units_count', {})).toBe(1);
    expect(more('hub_operation_cost_units_sum', {})).toBeGreaterThan(1);
    for (const service of SERVICES) {
      expect(more('hub_service_call_duration_seconds_count', { service, outcome: 'answered' })).toBe(1);
      expect(more('hub_sql_statement_duration_seconds_count', { service, outcome: 'ok' })).toBeGreaterThanOrEqual(1);
      expect(after.value('hub_pool_connections', { service, pool: 'public', state: 'idle' })).toBeGreaterThanOrEqual(1);
      expect(after.value('hub_pool_connections', { service, pool: 'public', state: 'waiting' })).toBe(0);
    }
    if (topology === 'several-processes') expect(after.values('hub_pool_connections', 'pool')).toContain('http');
  });

  test('errors are counted by code, and refusals by reason', async () => {
    const before = await collect();
    await hub().ask('{ nothingOfThatName }');
    await hub().ask('{ pledges(first: 0) { totalCount } }');
    await fetch(`${hub().url}/nowhere`);
    await fetch(`${hub().url}/graphql`, { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } });
    const after = await collect();
    const more = (name: string, labels: Record<string, string>) => (after.value(name, labels) ?? 0) - (before.value(name, labels) ?? 0);
    expect(more('hub_errors_total', { code: 'GRAPHQL_VALIDATION_FAILED' })).toBe(1);
    expect(more('hub_errors_total', { code: 'BAD_USER_INPUT' })).toBe(1);
    expect(more('hub_refused_requests_total', { reason: 'NOT_FOUND' })).toBe(1);
    expect(more('hub_refused_requests_total', { reason: 'BAD_REQUEST' })).toBe(1);
    expect(more('hub_http_request_duration_seconds_count', { route: 'none', status: '404' })).toBe(1);
  });

  test('what clients write makes no series', async () => {
    for (let index = 0; index < 30; index += 1) {
      await hub().ask(`query Made${index} { __typename }`);
      await fetch(`${hub().url}/records/country/made-${index}`);
      await fetch(`${hub().url}/made/${index}`, { method: 'PROPFIND' });
    }
    const samples = await collect();
    expect(samples.values('hub_operation_duration_seconds_count', 'operation')).toEqual(['CountryPlan', 'other']);
    expect(samples.values('hub_http_request_duration_seconds_count', 'route').filter((route) => route.includes('made'))).toEqual([]);
    expect(samples.all.some(({ labels }) => Object.values(labels).some((value) => /made/i.test(value)))).toBe(false);
  });

  test('every process tells of its memory and its event loop', async () => {
    const samples = await collect();
    for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds']) expect(samples.values(name, 'process')).toEqual(processes);
    for (const process of processes) expect(samples.value('hub_process_up', { process })).toBe(1);
  });

  test('they are on no address but their own', async () => {
    expect((await fetch(`${hub().url}/metrics`)).status).toBe(404);
    expect((await fetch(address.replace('/metrics', '/'))).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(404);
    expect(new URL(address).hostname).toBe('127.0.0.1');
  });

  const andSeveral = topology === 'several-processes' ? test : test.skip;
  andSeveral('a process that hangs is told to be away, and holds nothing back', async () => {
    const pid = hub().servicePids().plans;
    await stopStill(pid);
    try {
      const samples = await collect();
      expect(samples.value('hub_process_up', { process: 'plans' })).toBe(0);
      expect(samples.value('hub_process_up', { process: 'pledges' })).toBe(1);
      expect(samples.values('process_resident_memory_bytes', 'process')).not.toContain('plans');
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await until('the process answers again', async () => (await collect()).value('hub_process_up', { process: 'plans' }) === 1);
  });
}
