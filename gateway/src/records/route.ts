import type { ApolloServer } from '@apollo/server';
import { type Request, type Response, Router } from 'express';
import { scopeOf } from '../http/scope.js';
import type { RequestScope } from '../request-scope.js';
import { ask } from '../web/ask.js';
import type { Html } from '../web/html.js';
import { html } from '../web/html.js';
import { renderLayout } from '../web/layout.js';
import { recordsPath } from '../web/links.js';
import { originOf } from '../web/origin.js';
import { asPage } from '../web/policy.js';
import { refusals, wrongId } from './away.js';
import { indexBody, kindsList } from './index-page.js';
import { isListed, isRecordKind, LISTS, PAGES } from './kinds.js';
import { listBody } from './list-page.js';
import { readParameters } from './parameters.js';
import { answerProblem, type Problem } from './problem.js';
import { recordBody } from './record-page.js';
import { roadmapOf } from './roadmap-of.js';

interface RecordsOptions {
  server: ApolloServer<RequestScope>;
  version: string;
  today: () => string;
}

interface Page {
  title: string;
  description: string;
  body: Html;
  synthetic: boolean;
}

/**
 * `/records/<kind>/<id>`: a record, at an address that stays. `/records/<kind>?...`: a list, narrowed
 * by the fields of its filter. Each page is one operation, asked through the graph.
 */
export function recordRoutes({ server, version, today }: RecordsOptions): Router {
  const site = { version, today };
  const router = Router();
  const send = (res: Response, page: Page) => asPage(res).send(renderLayout({ ...page, section: 'records', version, today: today() }));
  const answer = (req: Request, res: Response, outcome: Page | Problem) => ('status' in outcome ? answerProblem(req, res, outcome, site) : send(res, outcome));

  router.get('/records', (_req, res) => {
    send(res, { title: 'Records', description: 'All kinds of records of the hub.', body: indexBody(), synthetic: false });
  });
  router.get('/records/:kind', async (req, res) => {
    answer(req, res, await listOf(server, req, res));
  });
  router.get('/records/:kind/:id', async (req, res) => {
    answer(req, res, await recordOf(server, req, res));
  });
  return router;
}

async function recordOf(server: ApolloServer<RequestScope>, req: Request<{ kind: string; id: string }>, res: Response): Promise<Page | Problem> {
  const { kind, id } = req.params;
  if (!isRecordKind(kind)) return noSuchKind(kind);
  const page = PAGES[kind];
  const { roadmap: asked, after, wrong } = readParameters(req.query, {});
  if (wrong.length > 0) return badInput(wrong);
  const request = { id, roadmap: roadmapOf(id, asked), after };
  const variables = page.variables(request);
  const { data, errors } = await ask<object>(server, scopeOf(res), page.query, variables);
  const refused = refusals(errors.filter((error) => !wrongId(error)));
  if (refused.length > 0) return badInput(refused);
  const content = data && page.content(data, request);
  if (content) {
    const body = recordBody({ kind, id, page, content, errors, variables, origin: originOf(req), roadmap: request.roadmap });
    return { title: content.title, description: `${page.noun}: ${content.title}, with its sources.`, body, synthetic: content.meta.assertion === 'SYNTHETIC' };
  }
  if (errors.some((error) => !wrongId(error))) return away(`This ${page.noun.toLowerCase()}`);
  return noSuchRecord(kind, id, page.noun, request.roadmap, refusals(errors));
}

async function listOf(server: ApolloServer<RequestScope>, req: Request<{ kind: string }>, res: Response): Promise<Page | Problem> {
  const { kind } = req.params;
  if (!isListed(kind)) return noSuchKind(kind);
  const list = LISTS[kind];
  const { roadmap: code = 'CFR', after, given, wrong } = readParameters(req.query, list.fields);
  if (wrong.length > 0) return badInput(wrong);
  const variables = list.variables(given, code, after);
  const { data, errors } = await ask<{ roadmap: { code: string; shortTitle: string | null; assertion: string | null } | null }>(
    server,
    scopeOf(res),
    list.query,
    variables,
  );
  const refused = refusals(errors);
  if (refused.length > 0) return badInput(refused);
  if (data && !data.roadmap && errors.length === 0) return badInput([`There is no roadmap ${code} here; the start page says which there are.`]);
  const listed = data && list.read(data, given);
  if (!listed) return away(`The list "${list.title}"`);
  const roadmap = data.roadmap ?? { code, shortTitle: null, assertion: null };
  const body = listBody({ kind, list, listed, roadmap, given, isLater: after !== null, errors, variables, origin: originOf(req) });
  return { title: list.title, description: `${list.title} of the roadmap ${code}.`, body, synthetic: roadmap.assertion === 'SYNTHETIC' || code === 'DEMO' };
}

function badInput(messages: readonly string[]): Problem {
  return { status: 400, code: 'BAD_USER_INPUT', title: 'This address asks for something that is not allowed', messages };
}

function noSuchKind(kind: string): Problem {
  const messages = [`There are no records of a kind "${kind}".`];
  return { status: 404, code: 'NOT_FOUND', title: 'No such kind of records', messages, help: html`<p>There are:</p>${kindsList('CFR')}` };
}

function noSuchRecord(kind: Parameters<typeof recordsPath>[0], id: string, noun: string, roadmap: string, refused: readonly string[]): Problem {
  const help = html`<p>Ids are written exactly as in the list: <a href="${recordsPath(kind, { roadmap })}">${LISTS[kind].title}</a>.</p>`;
  return { status: 404, code: 'NOT_FOUND', title: 'No such record', messages: [`There is no ${noun.toLowerCase()} with the id "${id}".`, ...refused], help };
}

function away(what: string): Problem {
  const messages = [
    `${what} cannot be shown now: the service that keeps it does not answer. That says nothing about whether it exists. Try again in a while; /health/ready says which services answer.`,
  ];
  return { status: 503, code: 'SUBGRAPH_UNAVAILABLE', title: 'Not available now', messages };
}
