import type { Sheet } from '@roadmap-hub/exchange';
import type { Row } from '@roadmap-hub/table';
import { type GraphQLSchema, parse } from 'graphql';
import { aboutOf, DEMO } from './about.js';
import type { Dataset } from './dataset.js';
import { type Graph, type Json, pagesOf } from './graph.js';
import { layoutOf } from './layout.js';
import { parametersOf, variablesOf } from './parameters.js';
import { prune } from './prune.js';
import { Counter, selectColumns } from './selection.js';
import { begun } from './send.js';
import { type DataState, knownRoadmap, ofOneState } from './state.js';

/** Parameters that are about the file and not about what is selected. */
const FILE_PARAMETERS = ['columns', 'bom'] as const;

export interface Reading {
  sheet: Sheet;
  roadmap: string;
  synthetic: boolean;
  counter: Counter;
}

interface Wanted {
  dataset: Dataset;
  given: URLSearchParams;
  schema: GraphQLSchema;
  graph: Graph;
  state: DataState;
  made: string;
}

/** Begins to read a dataset: the first page is there when this returns, the others come as they are taken. */
export async function readDataset({ dataset, given, schema, graph, state, made }: Wanted): Promise<Reading> {
  const parameters = parametersOf(parse(dataset.document), schema);
  const asked = variablesOf(parameters, given, FILE_PARAMETERS);
  const roadmap = knownRoadmap(state, given.get('roadmap') ?? 'CFR');
  const paged = dataset.document.includes('$after');
  const variables: Json = {
    ...presets(dataset),
    ...asked,
    ...(dataset.document.includes('$convert') && { convert: given.has('currency') }),
  };
  const layout = layoutOf(dataset, schema, variables);
  const columns = selectColumns(layout.columns, given.getAll('columns'));
  const paging = paged ? { connection: [dataset.list.split('.')[0] ?? ''], after: 'after', first: 'first' } : null;
  const query = columns === layout.columns ? dataset.document : prune(dataset.document, columns.flatMap(layout.pathsOf));
  const answers = ofOneState(graph, state, pagesOf(graph, query, variables, paging));
  const counter = new Counter();
  const synthetic = roadmap === DEMO;
  const filters = [...given].filter(([name]) => !(FILE_PARAMETERS as readonly string[]).includes(name));
  return {
    sheet: {
      columns,
      rows: counter.over(laidOut(await begun(answers), layout.rowsOf)),
      about: aboutOf({
        name: dataset.name,
        title: dataset.title,
        description: dataset.description,
        synthetic,
        filters: given.has('roadmap') ? filters : [['roadmap', roadmap], ...filters],
        made,
        state,
      }),
    },
    roadmap,
    synthetic,
    counter,
  };
}

/** For directives of the document, which the columns depend on. */
function presets({ document }: Dataset): Json {
  return document.includes('$convert') ? { convert: false } : {};
}

async function* laidOut(answers: AsyncIterable<Json>, rowsOf: (answer: Json) => Row[]): AsyncGenerator<readonly Row[]> {
  for await (const answer of answers) yield rowsOf(answer);
}
