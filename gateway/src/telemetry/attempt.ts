import { inSpan, outgoing, type TraceCarrier } from '@roadmap-hub/telemetry';

/** One way to a service and back as a span, which the service's own spans continue; a call that is tried again has two. */
export function inAttempt<T>(service: string, attempt: number, work: (trace: TraceCarrier | undefined) => Promise<T>): Promise<T> {
  const attributes = { 'hub.service': service, 'hub.call.retries': attempt - 1 };
  return inSpan(`call ${service}`, { kind: 'client', attributes }, () => work(outgoing()));
}
