import type { RequestHandler } from 'express';
import { refuse } from './refuse.js';

const FRAMEABLE = /^\/dashboards\/[a-z-]+\/embed$/;

/**
 * Refuses requests that another site's page makes in a visitor's browser. Browsers say so
 * themselves in `Sec-Fetch-*`, which pages cannot forge. This takes the place of Apollo's
 * `csrfPrevention`, which asks honest clients for a special header instead.
 *
 * - No header: not a browser (curl, a server), or an old one; there is nobody to protect.
 * - `same-origin`, `none` (typed, bookmarked): ours.
 * - an origin that was listed (`cors.ts`): it may.
 * - `cross-site`, `same-site` (a sibling subdomain is another party too): only following a link to
 *   us is allowed, a GET that fills a whole tab; not a frame, an image, a form or a script. What is
 *   made to be framed (`/dashboards/<slug>/embed`) may be: it shows public data and changes nothing.
 */
export const fetchMetadataGuard: RequestHandler = (req, res, next) => {
  const site = req.headers['sec-fetch-site'];
  const foreign = site === 'cross-site' || site === 'same-site';
  const navigates = req.method === 'GET' && req.headers['sec-fetch-mode'] === 'navigate';
  const dest = req.headers['sec-fetch-dest'];
  const mayFill = dest === 'document' || ((dest === 'iframe' || dest === 'frame') && FRAMEABLE.test(req.path));
  if (foreign && !res.locals.isListedOrigin && !(navigates && mayFill)) {
    refuse(res, 403, 'FORBIDDEN', 'Pages of other sites may not call this hub from a browser; call it from a server, or open it in its own tab.');
    return;
  }
  next();
};
