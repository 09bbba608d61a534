import type { Counter, Histogram, MetricObjectWithValues, MetricValue, Registry } from 'prom-client';
import { EVENTS } from '../events/events.js';
import { poolsNow } from '../events/pools.js';
import { Label } from './labels.js';

/** All metrics of one process, in a form that travels between processes. */
export type Readings = MetricObjectWithValues<MetricValue<string>>[];

/** What counts in one process. */
export interface Meters {
  read(): Promise<Readings>;
  stop(): void;
}

/** From a statement that the database had in its cache to a request that ran into the time limit, in seconds. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const STATEMENT_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 15];
const COST_BUCKETS = [10, 100, 1_000, 10_000, 100_000];

const MOST_VALUES = 100;

/**
 * Begins to count what `EVENTS` tells, under the name of this process. The library is loaded here
 * and nowhere else: a hub without metrics neither waits for it nor holds it.
 */
export async function startMeters(process: string): Promise<Meters> {
  const prometheus = await import('prom-client');
  const registry = new prometheus.Registry();
  registry.setDefaultLabels({ process });
  prometheus.collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });

  const histogram = <L extends string>(name: string, help: string, buckets: number[], labelNames: L[]): Histogram<L> =>
    new prometheus.Histogram({ name, help, buckets, labelNames, registers: [registry] });
  const counter = <L extends string>(name: string, help: string, labelNames: L[]): Counter<L> =>
    new prometheus.Counter({ name, help, labelNames, registers: [registry] });

  const stops = [
    countRequests(
      histogram('hub_http_request_duration_seconds', 'Requests over HTTP, by route, method and status of the answer.', REQUEST_BUCKETS, [
        'route',
        'method',
        'status',
      ]),
    ),
    countOperations(
      histogram('hub_operation_duration_seconds', 'Operations of the graph, by type, known name and outcome.', REQUEST_BUCKETS, [
        'type',
        'operation',
        'outcome',
      ]),
    ),
    countBy(counter('hub_errors_total', 'Errors that went out to clients, by code.', ['code']), EVENTS.error, 'code'),
    countBy(counter('hub_refused_requests_total', 'Requests refused before the graph was asked, by reason.', ['reason']), EVENTS.refusal, 'reason'),
    countCost(histogram('hub_operation_cost_units', 'What operations cost their clients, in the units of the limits.', COST_BUCKETS, [])),
    countBy(counter('hub_cache_requests_total', 'Operations by whether their answer was at hand.', ['outcome']), EVENTS.cache, 'outcome'),
    gaugeKept(prometheus, registry),
    countCalls(
      histogram('hub_service_call_duration_seconds', 'Calls of the gateway to a service, by outcome; a retry is part of its call.', REQUEST_BUCKETS, [
        'service',
        'outcome',
      ]),
    ),
    EVENTS.retry.listen(
      countRetries(
        counter('hub_service_retries_total', 'Calls that were worth a second try, by whether the budget for retries granted it.', ['service', 'granted']),
      ),
    ),
    gaugeBreakers(prometheus, registry),
    countStatements(histogram('hub_sql_statement_duration_seconds', 'Statements of SQL, by service and outcome.', STATEMENT_BUCKETS, ['service', 'outcome'])),
  ];
  gaugePools(prometheus, registry);

  return {
    read: () => registry.getMetricsAsJSON(),
    stop: () => {
      for (const stop of stops) stop();
      registry.clear();
    },
  };
}

function countRequests(requests: Histogram<'route' | 'method' | 'status'>): () => void {
  const [routes, methods] = [new Label(MOST_VALUES), new Label(10)];
  return EVENTS.request.listen(({ route, method, status, seconds }) => {
    requests.observe({ route: routes.of(route), method: methods.of(method), status }, seconds);
  });
}

function countOperations(operations: Histogram<'type' | 'operation' | 'outcome'>): () => void {
  const names = new Label(MOST_VALUES);
  return EVENTS.operation.listen(({ type, name, outcome, seconds }) => operations.observe({ type, operation: names.of(name), outcome }, seconds));
}

function countBy<L extends 'code' | 'reason' | 'outcome'>(
  counter: Counter<L>,
  event: { listen(hear: (details: Record<L, string>) => void): () => void },
  label: L,
): () => void {
  const values = new Label(MOST_VALUES);
  return event.listen((details) => counter.inc({ [label]: values.of(details[label]) } as Record<L, string>));
}

function countRetries(retries: Counter<'service' | 'granted'>): (retry: { service: string; granted: boolean }) => void {
  return ({ service, granted }) => retries.inc({ service, granted: String(granted) });
}

/** A breaker that never changed is closed, and has no series. */
function gaugeBreakers(prometheus: typeof import('prom-client'), registry: Registry): () => void {
  const help = 'The state that the breaker of a service is in: 1 for that, 0 for those that it was in before.';
  const breakers = new prometheus.Gauge({ name: 'hub_service_breaker', help, labelNames: ['service', 'state'], registers: [registry] });
  const last = new Map<string, string>();
  return EVENTS.breaker.listen(({ service, state }) => {
    const before = last.get(service);
    if (before !== undefined) breakers.set({ service, state: before }, 0);
    breakers.set({ service, state }, 1);
    last.set(service, state);
  });
}

function gaugeKept(prometheus: typeof import('prom-client'), registry: Registry): () => void {
  const gauge = (name: string, help: string) => new prometheus.Gauge({ name, help, registers: [registry] });
  const size = gauge('hub_cache_bytes', 'Memory that kept answers take.');
  const number = gauge('hub_cache_answers', 'Answers that are kept.');
  return EVENTS.kept.listen(({ bytes, answers }) => {
    size.set(bytes);
    number.set(answers);
  });
}

function countCost(cost: Histogram): () => void {
  return EVENTS.cost.listen(({ units }) => cost.observe(units));
}

function countCalls(calls: Histogram<'service' | 'outcome'>): () => void {
  return EVENTS.call.listen(({ service, outcome, ms }) => calls.observe({ service, outcome }, ms / 1000));
}

function countStatements(statements: Histogram<'service' | 'outcome'>): () => void {
  return EVENTS.statement.listen(({ service, outcome, seconds }) => statements.observe({ service, outcome }, seconds));
}

/** Pools are looked at when somebody asks: between two questions nobody could see them anyway. */
function gaugePools(prometheus: typeof import('prom-client'), registry: Registry): void {
  new prometheus.Gauge({
    name: 'hub_pool_connections',
    help: 'Connections of a pool to the database or to a service, by what they do; waiting are requests without one.',
    labelNames: ['service', 'pool', 'state'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { service, pool, used, idle, waiting } of poolsNow()) {
        for (const [state, value] of Object.entries({ used, idle, waiting })) this.set({ service, pool, state }, value);
      }
    },
  });
}
