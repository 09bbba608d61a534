import { MEDIA_TYPES, READ_LIMITS } from '@roadmap-hub/exchange';
import express, { type Response, Router } from 'express';
import type { Engine } from '../engine/start.js';
import { guarded } from '../exports/guarded.js';
import { scopeOf } from '../http/scope.js';
import { takeFile } from './import.js';
import { Parameters } from './parameters.js';
import { sendTemplate } from './template.js';

const readFile = express.raw({ type: ['text/csv', MEDIA_TYPES.xlsx], limit: READ_LIMITS.bytes });

/** Bringing one's own material: sheets to be filled in, and the way back for them. */
export function importRoutes({ engine: { server }, today }: { engine: Engine; today: () => string }): Router {
  const router = Router();
  const graphOf = (res: Response) => ({ server, scope: scopeOf(res) });
  router.get(
    '/export/template/:what.:format',
    guarded((req, res) => sendTemplate(req, res, Parameters.of(req.originalUrl), graphOf(res), today())),
  );
  router.post(
    '/import/:what',
    readFile,
    guarded((req, res) => takeFile(req, res, Parameters.of(req.originalUrl), graphOf(res))),
  );
  return router;
}
