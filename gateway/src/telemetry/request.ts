import { EVENTS, fail, startSpan, within } from '@roadmap-hub/telemetry';
import type { Request, RequestHandler } from 'express';

/**
 * Each request as a span and as something to count. The trace goes on from the caller's where it
 * sent one (`traceparent`). Of the address only the route is told: the rest may be anything.
 */
export const observeRequest: RequestHandler = (req, res, next) => {
  const started = performance.now();
  const { method } = req;
  const span = startSpan(method, { kind: 'server', attributes: { 'http.request.method': method }, from: req.headers });
  res.on('close', () => {
    const route = routeOf(req);
    const answered = res.writableFinished;
    span.updateName(`${method} ${route}`);
    span.setAttributes({ 'http.route': route, ...(answered && { 'http.response.status_code': res.statusCode }) });
    if (!answered) fail(span, 'the client left');
    else if (res.statusCode >= 500) fail(span, `status ${res.statusCode}`);
    span.end();
    EVENTS.request.tell({ route, method, status: answered ? String(res.statusCode) : 'gone', seconds: (performance.now() - started) / 1000 });
  });
  within(span, next);
};

/** The pattern that answered, such as `/records/:kind/:id`: there are as many as there are routes. */
function routeOf(req: Request): string {
  const path: unknown = req.route?.path;
  return typeof path === 'string' ? path : 'none';
}
