import { readFileSync } from 'node:fs';
import { FORMATS, type Format, MEDIA_TYPES, type Sheet, write, writePackage } from '@roadmap-hub/exchange';
import express, { type Request, type Response, Router } from 'express';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Engine } from '../engine/start.js';
import { readJsonBody } from '../http/body.js';
import { scopeOf } from '../http/scope.js';
import type { OperationGuard } from '../limits/guard.js';
import { asPage } from '../web/policy.js';
import { aboutOf, DEMO, fileName } from './about.js';
import { Counts } from './counts.js';
import { DATASETS } from './datasets/all.js';
import type { Graph } from './graph.js';
import { guarded } from './guarded.js';
import { renderExports } from './page.js';
import { readQuestion } from './question.js';
import { questionOf } from './question-request.js';
import { readDataset } from './read.js';
import { badInput, Refusal } from './refusal.js';
import { Counter } from './selection.js';
import { begun, send } from './send.js';
import { type DataState, knownRoadmap, stateOf } from './state.js';

interface ExportOptions {
  engine: Engine;
  /** A question is a client's own operation, wherever it is asked. */
  guard: OperationGuard;
  version: string;
  today: () => string;
}

const LICENCE = new URL('../../../DATA-LICENCE.md', import.meta.url);
const readForm = express.urlencoded({ extended: false, limit: '1mb' });

/** Taking data home: datasets, all of them as one package, and the rows of any question. */
export function exportRoutes(options: ExportOptions): Router {
  const exports = new Exports(options);
  const router = Router();
  router.get(
    '/export',
    guarded((req, res) => exports.page(req, res)),
  );
  router.get(
    '/export/all.zip',
    guarded((req, res) => exports.package(req, res)),
  );
  router.get(
    '/export/question.:format',
    guarded((req, res) => exports.question(req, res)),
  );
  router.post(
    '/export/question.:format',
    readJsonBody,
    readForm,
    guarded((req, res) => exports.question(req, res)),
  );
  router.get(
    '/export/:dataset.:format',
    guarded((req, res) => exports.dataset(req, res)),
  );
  return router;
}

class Exports {
  private readonly schema: GraphQLSchema;
  private readonly counts: Counts;

  constructor(private readonly options: ExportOptions) {
    this.schema = buildSchema(options.engine.apiSchemaSdl);
    this.counts = new Counts(this.schema);
  }

  async dataset(req: Request, res: Response): Promise<void> {
    const format = formatOf(req);
    const dataset = DATASETS.find(({ name }) => name === req.params.dataset);
    if (!dataset) throw new Refusal(404, 'NOT_FOUND', `There is no such dataset; there are ${DATASETS.map(({ name }) => name).join(', ')}.`);
    const graph = this.graph(res);
    const [given, made] = [parametersGiven(req), this.options.today()];
    const bom = flag(given, 'bom');
    const state = await stateOf(graph);
    const { sheet, roadmap, synthetic, counter } = await readDataset({ dataset, given, schema: this.schema, graph, state, made });
    await send(res, {
      fileName: fileName(roadmap, dataset.name, made, synthetic, format),
      mediaType: MEDIA_TYPES[format],
      body: write(format, sheet, { bom }),
      rowCount: () => counter.count,
    });
  }

  async question(req: Request, res: Response): Promise<void> {
    const format = formatOf(req);
    const { bom, ...question } = questionOf(req);
    this.options.guard.costOf(question, scopeOf(res).identity);
    const graph = this.graph(res);
    const made = this.options.today();
    const state = await stateOf(graph);
    const { sheet, synthetic, counter, name } = await readQuestion({ question, schema: this.schema, graph, state, made });
    await send(res, {
      fileName: fileName(null, name, made, synthetic, format),
      mediaType: MEDIA_TYPES[format],
      body: write(format, sheet, { bom }),
      rowCount: () => counter.count,
    });
  }

  async package(req: Request, res: Response): Promise<void> {
    const given = parametersGiven(req);
    for (const name of given.keys()) if (name !== 'roadmap') throw badInput(`There is no parameter ${JSON.stringify(name.slice(0, 60))}; there is roadmap.`);
    const graph = this.graph(res);
    const made = this.options.today();
    const state = await stateOf(graph);
    const roadmap = knownRoadmap(state, given.get('roadmap') ?? 'CFR');
    const synthetic = roadmap === DEMO;
    const total = new Counter();
    const sheets = await begun(this.sheets(roadmap, graph, state, made, total));
    const about = aboutOf({
      name: `roadmap-hub-${roadmap.toLowerCase()}`,
      title: `${synthetic ? 'SYNTHETIC: ' : ''}Roadmap Hub, roadmap ${roadmap}`,
      description: 'The framework, the national action plans and the support pledged to them.',
      synthetic,
      filters: [['roadmap', roadmap]],
      made,
      state,
    });
    await send(res, {
      fileName: fileName(roadmap, 'all', made, synthetic, 'zip'),
      mediaType: 'application/zip',
      body: writePackage({ about, sheets, texts: { 'DATA-LICENCE.md': readFileSync(LICENCE, 'utf8') } }),
      rowCount: () => total.count,
    });
  }

  async page(_req: Request, res: Response): Promise<void> {
    const graph = this.graph(res);
    const made = this.options.today();
    const state = await stateOf(graph);
    const roadmaps = await Promise.all(state.roadmaps.map(async (code) => [code, await this.counts.of(code, graph, state, made)] as const));
    asPage(res).send(renderExports({ roadmaps, schema: this.schema, version: this.options.version, today: made }));
  }

  private async *sheets(roadmap: string, graph: Graph, state: DataState, made: string, total: Counter): AsyncGenerator<Sheet> {
    for (const dataset of DATASETS) {
      const { sheet } = await readDataset({ dataset, given: new URLSearchParams({ roadmap }), schema: this.schema, graph, state, made });
      yield { ...sheet, rows: total.over(sheet.rows) };
    }
  }

  private graph(res: Response): Graph {
    return { server: this.options.engine.server, scope: scopeOf(res) };
  }
}

function formatOf(req: Request): Format {
  const format = FORMATS.find((one) => one === req.params.format);
  if (!format) throw new Refusal(404, 'NOT_FOUND', `There is no such format; there are ${FORMATS.join(', ')}.`);
  return format;
}

/** As written in the address: a parameter may be there several times. */
function parametersGiven(req: Request): URLSearchParams {
  return new URL(req.originalUrl, 'http://hub').searchParams;
}

function flag(given: URLSearchParams, name: string): boolean {
  const value = given.get(name) ?? 'false';
  if (value !== 'true' && value !== 'false') throw badInput(`${name}: ${JSON.stringify(value.slice(0, 60))} is not allowed; allowed are true, false.`);
  return value === 'true';
}
