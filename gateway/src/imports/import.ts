import { type BookFormat, MEDIA_TYPES } from '@roadmap-hub/exchange';
import type { Request, Response } from 'express';
import { answerOf, type Graph } from '../exports/graph.js';
import { badInput, Refusal } from '../exports/refusal.js';
import { offeredOf, type Parameters } from './parameters.js';

const ANSWER = `dryRun counts { created changed restored withdrawn unchanged }
  differences { kind type record sheet row fields } problems { sheet row column cell came allowed message }
  warnings { code message path } userErrors { code message path } entry { id state }`;

interface Payload {
  problems: unknown[];
  userErrors: unknown[];
}

/**
 * `POST /import/plan?plan=CFR:LCA&dryRun=true` with the file as body: the mutation of the graph, for
 * whoever has a file and no wish to write it in base64. Who may, and what becomes of it, is the mutation's to say.
 */
export async function takeFile(req: Request, res: Response, given: Parameters, graph: Graph): Promise<void> {
  const offered = offeredOf(req.params.what);
  given.refuseOthers(offered.scope, 'dryRun', 'withdraw', 'submit', 'why', 'idempotencyKey', 'entry');
  const scope = given.text(offered.scope) ?? offered.usual ?? given.missing(offered.scope);
  const file = bodyOf(req).toString('base64');
  const query = `mutation Import($scope: ID!, $file: String!, $format: SheetFormat!, $dryRun: Boolean!, $withdraw: Boolean!, $entry: EntryInput) {
    taken: ${offered.mutation}(${offered.scope}: $scope, file: $file, format: $format, dryRun: $dryRun, withdraw: $withdraw, entry: $entry) { ${ANSWER} } }`;
  const entry = {
    submit: given.flag('submit'),
    why: given.text('why') ?? null,
    idempotencyKey: given.text('idempotencyKey') ?? null,
    entry: given.text('entry') ?? null,
  };
  const { taken } = await answerOf<{ taken: Payload | null }>(graph, query, {
    scope,
    file,
    format: formatOfBody(req).toUpperCase(),
    dryRun: given.flag('dryRun'),
    withdraw: given.flag('withdraw'),
    entry,
  });
  if (!taken) throw new Refusal(503, 'SUBGRAPH_UNAVAILABLE', 'The service that takes such files is away; nothing was taken.');
  res.status(taken.problems.length + taken.userErrors.length > 0 ? 422 : 200).json(taken);
}

function bodyOf(req: Request): Buffer {
  if (Buffer.isBuffer(req.body) && req.body.length > 0) return req.body;
  throw badInput('The file is missing: send it as the body of the request, as it is.');
}

/** By what the body says that it is. */
function formatOfBody(req: Request): BookFormat {
  if (req.is('text/csv')) return 'csv';
  if (req.is(MEDIA_TYPES.xlsx)) return 'xlsx';
  throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', `Say what the file is: Content-Type text/csv, or ${MEDIA_TYPES.xlsx}.`);
}
