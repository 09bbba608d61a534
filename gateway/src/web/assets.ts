import { Router } from 'express';
import { STYLE } from './style.js';

/** Three that become one. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><g fill="none" stroke="#0b5c7a" stroke-width="2"><path d="M3 3l5 5 5-5M8 8v5"/></g><g fill="#0b5c7a"><circle cx="3" cy="3" r="2"/><circle cx="13" cy="3" r="2"/><circle cx="8" cy="13" r="2.5"/></g></svg>`;

/** What pages load besides themselves, from here and never from elsewhere. */
export function assetRoutes(): Router {
  const router = Router();
  router.get('/assets/site.css', (_req, res) => {
    res.set('Cache-Control', 'no-cache').type('css').send(STYLE);
  });
  router.get('/assets/icon.svg', (_req, res) => {
    res.set('Cache-Control', 'max-age=86400').type('svg').send(ICON);
  });
  return router;
}
