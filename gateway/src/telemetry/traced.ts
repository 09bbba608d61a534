import { activeTraceId, inSpan } from '@roadmap-hub/telemetry';

/** The parts of the work of an engine, by the names that Apollo's gateway gives to its own. */
type Part = 'gateway.request' | 'gateway.plan' | 'gateway.execute' | 'gateway.fetch';

/** A span around a part of the work of the hub's engine, so that a trace has the same shape with either. Where nothing is traced there is none. */
export function traced<T>(part: Part, work: () => Promise<T>, attributes: Record<string, string> = {}): Promise<T> {
  return activeTraceId() === undefined ? work() : inSpan(part, { attributes }, work);
}
