import type { ErrorRequestHandler, Express, Request, RequestHandler, Response } from 'express';

/**
 * Runs handlers one after the other for a request to one address: what Express does, without asking
 * each of its routes whether the address is theirs.
 */
export function chain(app: Express, path: string, handlers: readonly RequestHandler[], onError: ErrorRequestHandler): (req: Request, res: Response) => void {
  const route = { path };
  return (req, res) => {
    Object.setPrototypeOf(req, app.request);
    Object.setPrototypeOf(res, app.response);
    Object.assign(req, { res, baseUrl: '', originalUrl: req.url, route });
    Object.assign(res, { req, locals: {} });
    let at = 0;
    const next = (error?: unknown): void => {
      if (error !== undefined) {
        onError(error, req, res, () => void res.destroy());
        return;
      }
      const handler = handlers[at];
      at += 1;
      try {
        const done: unknown = handler?.(req, res, next);
        if (done instanceof Promise) done.catch(next);
      } catch (thrown) {
        next(thrown);
      }
    };
    next();
  };
}
