import { Readable } from 'node:stream';
import { type BookFormat, type FormSheet, MEDIA_TYPES, writeCsvBook, writeXlsxBook } from '@roadmap-hub/exchange';
import type { Request, Response } from 'express';
import { fileName } from '../exports/about.js';
import { answerOf, type Graph } from '../exports/graph.js';
import { send } from '../exports/send.js';
import { GUIDE } from './materials.js';
import { formatOf, offeredOf, type Parameters } from './parameters.js';

/** `GET /export/template/plan.xlsx?plan=CFR:LCA`: the sheets as they stand, or with `empty=true` the form alone. */
export async function sendTemplate(req: Request, res: Response, given: Parameters, graph: Graph, today: string): Promise<void> {
  const format = formatOf(req.params.format);
  const offered = offeredOf(req.params.what);
  given.refuseOthers(offered.scope, 'empty');
  const empty = given.flag('empty');
  const scope = given.text(offered.scope) ?? offered.usual ?? (empty ? '' : given.missing(offered.scope));
  const query = `query Template($scope: ID!, $empty: Boolean!) { sheets: ${offered.sheets}(${offered.scope}: $scope, empty: $empty) { name about columns { name help isRequired } rows } }`;
  const { sheets } = await answerOf<{ sheets: FormSheet[] }>(graph, query, { scope, empty });
  await send(res, {
    fileName: fileName(null, [offered.name, ...(empty ? ['empty'] : [scope.replaceAll(':', '-')])].join('-'), today, false, format),
    mediaType: MEDIA_TYPES[format],
    body: bytesOf(format, sheets),
    rowCount: () => sheets.reduce((sum, { rows }) => sum + rows.length, 0),
  });
}

function bytesOf(format: BookFormat, sheets: readonly FormSheet[]): Readable {
  return format === 'xlsx' ? writeXlsxBook(sheets, GUIDE) : Readable.from([writeCsvBook(sheets)], { objectMode: false });
}
