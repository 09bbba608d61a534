import { Router } from 'express';
import { scopeOf } from '../http/scope.js';

/** Whom the hub takes the caller for: for people who set up a client. No service knows all of it, so it is no field of the graph. */
export function whoamiRoute(): Router {
  const router = Router();
  router.get('/whoami', (_req, res) => {
    const { identity, identityExpires } = scopeOf(res);
    res.json({ ...identity, expires: identityExpires });
  });
  return router;
}
