import type { ApolloServer } from '@apollo/server';
import { type Request, type Response, Router } from 'express';
import { refuse } from '../http/refuse.js';
import { scopeOf } from '../http/scope.js';
import type { RequestScope } from '../request-scope.js';
import type { Html } from '../web/html.js';
import { renderLayout } from '../web/layout.js';
import { dashboardPath } from '../web/links.js';
import { asPage } from '../web/policy.js';
import { DASHBOARDS, dashboardOf } from './catalogue.js';
import { Choices, WrongChoice } from './choices.js';
import type { Context, Dashboard } from './dashboard.js';
import { renderEmbed } from './embed.js';
import { Graph } from './graph.js';
import { groundOf } from './ground.js';
import { indexBody } from './index-page.js';
import { cellBody, dashboardBody, refusedBody } from './page.js';
import { PNG_SCRIPT } from './png-script.js';
import { sheetCsv } from './sheet.js';
import { fileName, MADE_UP_ROADMAP, pictureOf, show } from './shown.js';
import { Turns } from './turns.js';

interface DashboardOptions {
  server: ApolloServer<RequestScope>;
  version: string;
  today: () => string;
}

/** A name or address with a port, and nothing that a page would read as more. */
const PLAIN_HOST = /^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/** `/dashboards` and, for each, the page, the picture, the table as a file, what may be framed, and its cells. */
export function dashboardRoutes({ server, version, today }: DashboardOptions): Router {
  const router = Router();
  const turns = new Turns(2);

  const contextOf = (req: Request, res: Response, allowed: readonly string[]): Context => {
    const choices = Choices.read(req.query, allowed);
    return { graph: new Graph(server, scopeOf(res)), choices, roadmap: choices.roadmap(), today: today() };
  };
  const page = (res: Response, title: string, description: string, body: Html, synthetic: boolean) => {
    asPage(res).send(renderLayout({ title, description, section: 'dashboards', body, synthetic, version, today: today() }));
  };
  /** A wrong choice is told on a page to whoever reads one, and in the shape of all refusals to a program. */
  const guarded = (forPeople: boolean, answer: (req: Request, res: Response, dashboard: Dashboard) => Promise<void>) => async (req: Request, res: Response) => {
    const dashboard = dashboardOf(String(req.params.slug));
    if (!dashboard) {
      refuse(res, 404, 'NOT_FOUND', `There is no such dashboard; /dashboards lists them: ${DASHBOARDS.map(({ slug }) => slug).join(', ')}.`);
      return;
    }
    try {
      await turns.take(() => answer(req, res, dashboard));
    } catch (error) {
      if (!(error instanceof WrongChoice)) throw error;
      if (forPeople && req.accepts(['application/json', 'text/html']) === 'text/html') {
        res.status(400);
        page(res, dashboard.title, error.message, refusedBody(dashboard, error.message), false);
      } else refuse(res, 400, 'BAD_USER_INPUT', error.message);
    }
  };

  router.get('/assets/dashboards.js', (_req, res) => {
    res.set('Cache-Control', 'no-cache').type('js').send(PNG_SCRIPT);
  });

  router.get('/dashboards', async (req, res) => {
    try {
      const { graph, roadmap } = contextOf(req, res, []);
      await groundOf(graph, roadmap);
      page(
        res,
        'Dashboards',
        'Pictures of the roadmap, its national plans and the support for them, with their tables.',
        indexBody(roadmap),
        roadmap === MADE_UP_ROADMAP,
      );
    } catch (error) {
      if (!(error instanceof WrongChoice)) throw error;
      refuse(res, 400, 'BAD_USER_INPUT', error.message);
    }
  });

  router.get(
    '/dashboards/:slug.svg',
    guarded(false, async (req, res, dashboard) => {
      const shown = await show(dashboard, contextOf(req, res, dashboard.choices));
      const name = fileName(shown, 'svg');
      res
        .status(shown.view.draw ? 200 : 503)
        .set({ 'Content-Disposition': `inline; filename="${name}"`, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" });
      res.type('image/svg+xml').send(pictureOf(shown, { theme: 'paper', links: 'none' }));
    }),
  );

  router.get(
    '/dashboards/:slug.csv',
    guarded(false, async (req, res, dashboard) => {
      const shown = await show(dashboard, contextOf(req, res, dashboard.choices));
      const [sheet] = shown.view.sheets;
      // A file has no place to say that a part of it is missing, and is read long after.
      if (!sheet || shown.missing) {
        refuse(res, 503, 'SUBGRAPH_UNAVAILABLE', shown.missing ?? 'What this table holds cannot be had now; try again later.');
        return;
      }
      res
        .set('Content-Disposition', `attachment; filename="${fileName(shown, 'csv')}"`)
        .type('text/csv')
        .send(sheetCsv(sheet, shown.roadmap, shown.synthetic));
    }),
  );

  router.get(
    '/dashboards/:slug/embed',
    guarded(true, async (req, res, dashboard) => {
      const shown = await show(dashboard, contextOf(req, res, dashboard.choices));
      asPage(res, { framedBy: '*' }).set('Cross-Origin-Resource-Policy', 'cross-origin').send(renderEmbed(shown));
    }),
  );

  router.get(
    '/dashboards/:slug/cell',
    guarded(true, async (req, res, dashboard) => {
      if (!dashboard.cell) {
        refuse(res, 404, 'NOT_FOUND', `The cells of ${dashboard.slug} have no page of their own.`);
        return;
      }
      const context = contextOf(req, res, dashboard.cell.choices);
      await groundOf(context.graph, context.roadmap);
      const view = await dashboard.cell.view(context);
      const back = dashboardPath(
        dashboard.slug,
        Object.fromEntries(Object.entries(context.choices.with()).filter(([name]) => [...dashboard.choices, 'roadmap'].includes(name))),
      );
      const synthetic = context.roadmap === MADE_UP_ROADMAP;
      page(res, `${view.title}: ${dashboard.title}`, view.counted, cellBody(dashboard, view, back, context.graph.missing(), synthetic), synthetic);
    }),
  );

  router.get(
    '/dashboards/:slug',
    guarded(true, async (req, res, dashboard) => {
      const shown = await show(dashboard, contextOf(req, res, dashboard.choices));
      const host = req.headers.host ?? '';
      const origin = PLAIN_HOST.test(host) ? `${req.protocol}://${host}` : 'http://localhost';
      page(res, shown.title, dashboard.lead, dashboardBody(shown, origin), shown.synthetic);
    }),
  );
  return router;
}
