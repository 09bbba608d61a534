import { EVENTS } from '@roadmap-hub/telemetry';
import type { Request, RequestHandler, Response } from 'express';
import { REQUEST } from '../cost/model.js';
import { refuse } from '../http/refuse.js';
import { showsNothing } from '../identity/carriers.js';
import { html } from '../web/html.js';
import { renderLayout } from '../web/layout.js';
import { asPage } from '../web/policy.js';
import type { Budget } from './budget/budget.js';
import { LimitError } from './limit-error.js';

/**
 * What must be left for a page or a file to be begun. It pays by this what it asks of the graph;
 * more than that is owed, less is given back. The first that fits counts.
 */
const FEES: readonly (readonly [path: RegExp, units: number])[] = [
  [/^\/export\/all\.zip$/, 20_000],
  [/^\/export\/[^/]+$/, 5_000],
  [/^\/import(?:\/|$)/, 5_000],
  [/^\/(?:export|dashboards)(?:\/|$)/, 500],
  [/^\/(?:$|records\/|feeds\/)/, 200],
];

/** Not counted: health, which machines ask all the time; files that never change; and the graph, which pays for its operation. */
const FREE = /^\/(?:health\/|assets\/|explorer\/assets\/|graphql$)/;

interface Site {
  version: string;
  today: () => string;
}

/** Lets in everything that is not the graph, for as much as the client has left. */
export function budgetDoor(budget: Budget, site: Site): RequestHandler {
  return async (req, res, next) => {
    const { path } = req;
    if (FREE.test(path)) {
      next();
      return;
    }
    try {
      await budget.admit(res, FEES.find(([pattern]) => pattern.test(path))?.[1] ?? REQUEST);
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      answer(req, res, error, site);
      return;
    }
    next();
  };
}

/** Before it is looked who asks: for those who show something to be known by. */
export function credentialDoor(budget: Budget): RequestHandler {
  const admit: RequestHandler = async (_req, res, next) => {
    try {
      await budget.admitCredential(res);
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      refuse(res, error.status, error.code, error.message, error.details);
      return;
    }
    next();
  };
  return (req, res, next) => (showsNothing(req) ? next() : admit(req, res, next));
}

/** In words to a person, in the shape of all refusals to a program. */
function answer(req: Request, res: Response, error: LimitError, { version, today }: Site): void {
  if (req.accepts(['application/json', 'text/html']) !== 'text/html') {
    refuse(res, error.status, error.code, error.message, error.details);
    return;
  }
  EVENTS.refusal.tell({ reason: error.code });
  const body = html`<h1>Too much at once</h1>
<p class="notice">${error.message}</p>
<p>What a page costs is counted, so that nobody can keep the hub from the others. Nothing is lost: load this page again in a moment.</p>`;
  asPage(res.status(error.status)).send(
    renderLayout({ title: 'Too much at once', description: error.message, section: 'start', body, version, today: today() }),
  );
}
