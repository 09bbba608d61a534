import type { Logger } from 'pino';
import { logExporter } from './log-exporter.js';
import { tracing } from './tracing.js';

/** Where spans go: to a collector by OTLP over HTTP, or into the log. */
export type TracesTo = 'otlp' | 'console';

interface TracingOptions {
  to: TracesTo;
  /** What this process is called in a trace, unless OTEL_SERVICE_NAME says otherwise. */
  service: string;
  version: string;
  log: Logger;
}

/** A collector that is away must not keep a hub from ending. */
const FLUSH_LIMIT_MS = 1_000;

/**
 * Switches tracing on for this process; gives back how to end it, with what is still to be sent.
 * The libraries are loaded here and nowhere else, so that a hub without tracing neither waits for
 * them nor holds them. They read `OTEL_*`: endpoint, headers, sampler, resource attributes.
 */
export async function startTracing({ to, service, version, log }: TracingOptions): Promise<() => Promise<void>> {
  const [{ BatchSpanProcessor, NodeTracerProvider, SimpleSpanProcessor }, { defaultResource, detectResources, envDetector, resourceFromAttributes }, core] =
    await Promise.all([import('@opentelemetry/sdk-trace-node'), import('@opentelemetry/resources'), import('@opentelemetry/core')]);
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': service, 'service.namespace': 'roadmap-hub', 'service.version': version }))
    .merge(detectResources({ detectors: [envDetector] }));
  const processor = to === 'console' ? new SimpleSpanProcessor(logExporter(log)) : new BatchSpanProcessor(await otlpExporter());
  const provider = new NodeTracerProvider({ resource, spanProcessors: [processor] });
  // Baggage is left out: it would carry what a client wrote on to wherever traces go.
  provider.register({ propagator: new core.W3CTraceContextPropagator() });
  core.setGlobalErrorHandler((error) => log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'traces could not be delivered'));
  tracing.isOn = true;
  log.info({ to, service }, 'requests are traced');
  return () => endWithin(FLUSH_LIMIT_MS, provider.shutdown());
}

async function otlpExporter() {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  return new OTLPTraceExporter();
}

async function endWithin(limitMs: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work.catch(() => undefined), limit]);
  clearTimeout(timer);
}
