import {
  type Attributes,
  context,
  INVALID_SPAN_CONTEXT,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { currentRequestId } from '../request-id.js';
import { tracing } from './tracing.js';

export type { Span };

/** What carries a trace from one process to the next: the headers `traceparent` and `tracestate` of W3C Trace Context. */
export type TraceCarrier = Record<string, string>;

const tracer = trace.getTracer('roadmap-hub');
/** Stands for all spans until tracing is started: it knows nothing and goes nowhere. */
const NO_SPAN = trace.wrapSpanContext(INVALID_SPAN_CONTEXT);

interface SpanOptions {
  kind?: 'server' | 'client' | 'internal';
  attributes?: Attributes;
  /** Where the trace comes from, when it comes from outside; else the span that is under way. */
  from?: Readonly<Record<string, unknown>> | undefined;
  /** When it began, in milliseconds of `Date.now()`; else now. */
  startTime?: number;
}

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL };

/** Starts a span, which is to be ended by `end()`. */
export function startSpan(name: string, { kind = 'internal', attributes = {}, from, startTime }: SpanOptions = {}): Span {
  if (!tracing.isOn) return NO_SPAN;
  const parent = from ? propagation.extract(ROOT_CONTEXT, from) : context.active();
  const requestId = currentRequestId();
  const withId = requestId === undefined ? attributes : { ...attributes, 'hub.request.id': requestId };
  return tracer.startSpan(name, { kind: KINDS[kind], attributes: withId, ...(startTime !== undefined && { startTime }) }, parent);
}

/** What `work` starts becomes part of this span. */
export function within<T>(span: Span, work: () => T): T {
  return tracing.isOn ? context.with(trace.setSpan(context.active(), span), work) : work();
}

/** A span around some work. Of a failure only its kind is kept: its words may quote what somebody typed. */
export function inSpan<T>(name: string, options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> {
  return tracing.isOn ? spanned(name, options, work) : work(NO_SPAN);
}

async function spanned<T>(name: string, options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> {
  const span = startSpan(name, options);
  try {
    return await within(span, () => work(span));
  } catch (error) {
    fail(span, error instanceof Error ? error.name : 'error');
    throw error;
  } finally {
    span.end();
  }
}

export function fail(span: Span, reason: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: reason });
}

/** The span under way, for whoever has something to add to it. */
export function activeSpan(): Span | undefined {
  return tracing.isOn ? trace.getActiveSpan() : undefined;
}

/** The trace that is under way, where it is kept: also after the span around has ended. */
export function activeTraceId(): string | undefined {
  const { traceId, traceFlags = TraceFlags.NONE } = activeSpan()?.spanContext() ?? {};
  return traceFlags & TraceFlags.SAMPLED ? traceId : undefined;
}

/** By what another process continues the trace; undefined while nothing is traced. */
export function outgoing(): TraceCarrier | undefined {
  if (!tracing.isOn) return undefined;
  const carrier: TraceCarrier = {};
  propagation.inject(context.active(), carrier);
  return Object.keys(carrier).length > 0 ? carrier : undefined;
}
