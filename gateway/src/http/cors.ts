import type { RequestHandler } from 'express';

const ALLOWED = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type, Authorization, X-API-Key, X-Request-Id, X-Hub-Cost',
  'Access-Control-Max-Age': '7200',
} as const;
const EXPOSED = 'X-Request-Id, RateLimit, RateLimit-Policy, Retry-After, Content-Disposition';

/**
 * Lets pages of listed origins read answers. Nothing is ever allowed with credentials: the hub sets
 * no cookie, and a token is put into a header by whoever has it.
 */
export function cors(origins: readonly string[]): RequestHandler {
  const listed = new Set(origins);
  return (req, res, next) => {
    if (listed.size > 0) res.vary('Origin');
    const { origin } = req.headers;
    if (origin === undefined || !listed.has(origin)) {
      next();
      return;
    }
    res.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED });
    res.locals.isListedOrigin = true;
    if (req.method === 'OPTIONS' && req.headers['access-control-request-method'] !== undefined) {
      res.set(ALLOWED).sendStatus(204);
      return;
    }
    next();
  };
}
