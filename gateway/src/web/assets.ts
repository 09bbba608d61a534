import { Router } from 'express';
import { STYLE } from './style.js';

/** What pages load besides themselves, from here and never from elsewhere. */
export function assetRoutes(): Router {
  const router = Router();
  router.get('/assets/site.css', (_req, res) => {
    res.set('Cache-Control', 'no-cache').type('css').send(STYLE);
  });
  return router;
}
