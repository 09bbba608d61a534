export { EVENTS } from './events/events.js';
export { type PoolState, watchPool } from './events/pools.js';
export { createLog } from './log/log.js';
export type { ReadingsOf } from './metrics/exposition.js';
export { type Meters, type Readings, startMeters } from './metrics/meters.js';
export { type MetricsServer, serveMetrics } from './metrics/server.js';
export { currentRequestId, inRequest, requestIdOf } from './request-id.js';
export { activeSpan, fail, inSpan, outgoing, type Span, startSpan, type TraceCarrier, within } from './traces/span.js';
export { startTracing, type TracesTo } from './traces/start.js';
