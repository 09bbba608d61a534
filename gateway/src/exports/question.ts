import type { Sheet } from '@roadmap-hub/exchange';
import { lists, NoSuchList, operationOf, type Row, type TableOptions, table } from '@roadmap-hub/table';
import { type DocumentNode, type FieldNode, GraphQLError, type GraphQLSchema, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { aboutOf, DEMO } from './about.js';
import { type Graph, type Json, pageInfoOf, pagesOf } from './graph.js';
import { badInput, Refusal } from './refusal.js';
import { Counter, selectColumns } from './selection.js';
import { type DataState, ofOneState } from './state.js';

export interface Question {
  query: string;
  operationName?: string;
  variables: Json;
  list?: string;
  columns: readonly string[];
}

interface Wanted {
  question: Question;
  schema: GraphQLSchema;
  graph: Graph;
  state: DataState;
  made: string;
}

/** Rows of a page, however many the question shows at a time. */
const PAGE_SIZE = 200;

/** Begins to read the rows of any question, through all pages of the list that its `$after` drives. */
export async function readQuestion({ question, schema, graph, state, made }: Wanted) {
  const { operationName, list, columns: wanted } = question;
  const document = parsed(question.query);
  const operation = operationOf(document, operationName);
  if (operation && operation.operation !== 'query') throw new Refusal(405, 'BAD_REQUEST', 'Only a query can be taken home; a mutation changes something.');
  if (!operationName && document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1)
    throw new Refusal(400, 'OPERATION_RESOLUTION_FAILURE', 'The document has several operations; say which one by operationName.');
  const lone = only(document, operation?.name?.value);
  const connection = list === undefined ? undefined : connectionOf(list);
  const found = connectionsIn(lone, schema, connection);
  const text = print(withPageInfo(lone, [...found.values()]));
  const driving = [...found].find(([, field]) => variableOf(field, 'after') !== undefined);
  const first = driving && variableOf(driving[1], 'first');
  // How long a page is concerns the screen alone: all pages together are the same, and short ones cost more.
  const variables = { ...question.variables, ...(first && { [first]: PAGE_SIZE }) };
  const paging = driving ? { connection: driving[0].split('.'), after: variableOf(driving[1], 'after') ?? '' } : null;

  const pages = pagesOf(graph, text, variables, paging);
  const { value: answer } = await peeked(pages);
  const asked: TableOptions = { document: lone, schema, variables };
  const laid = layOut(answer ?? {}, { ...asked, ...(list !== undefined && { list }) });
  const options: TableOptions = { ...asked, list: laid.list };
  const cutShort = answer !== undefined && !paging && pageInfoOf(answer, laid.list.split('.').slice(0, -1))?.hasNextPage === true;
  const synthetic = isMadeUp(answer) || isMadeUp(variables) || text.includes(`"${DEMO}`);
  const counter = new Counter();
  const columns = selectColumns(laid.columns, wanted);
  const name = operation?.name?.value ?? 'question';
  const sheet: Sheet = {
    columns,
    rows: counter.over(rowsOf(ofOneState(graph, state, again(answer, pages)), options)),
    about: aboutOf({
      name,
      title: name,
      description: question.query.trim(),
      synthetic,
      filters: Object.entries(question.variables).map(([key, value]) => [key, JSON.stringify(value)]),
      made,
      state,
      notes: [
        ...laid.notes.map(({ label, value }) => `${label}: ${value ?? 'unknown'}.`),
        ...(cutShort ? ['This is one page of the list, as asked; a variable for `after` gives all pages.'] : []),
      ],
    }),
  };
  return { sheet, synthetic, counter, name };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    throw new Refusal(400, 'GRAPHQL_PARSE_FAILED', error instanceof GraphQLError ? error.message : 'The query is no GraphQL.');
  }
}

/** One operation and all fragments, so that no name is needed to run it. */
function only(document: DocumentNode, name: string | undefined): DocumentNode {
  return { ...document, definitions: document.definitions.filter((one) => one.kind !== Kind.OPERATION_DEFINITION || one.name?.value === name) };
}

/** The connections outside of any list, by their paths: those whose pages can be followed. */
function connectionsIn(document: DocumentNode, schema: GraphQLSchema, chosen: string | undefined): Map<string, FieldNode> {
  const paths = lists(null, { document, schema }).flatMap(({ path, nested }) => (nested ? [] : (connectionOf(path) ?? [])));
  return new Map(
    paths
      .filter((path) => chosen === undefined || path === chosen)
      .flatMap((path) => {
        const field = fieldAt(document, path.split('.'));
        return field ? [[path, field] as const] : [];
      }),
  );
}

/** `pledges` of `pledges.nodes` and of `pledges.nodes.donors`. */
function connectionOf(list: string): string | undefined {
  return /^(.+?)\.nodes(?:\.|$)/.exec(list)?.[1];
}

function fieldAt(document: DocumentNode, path: readonly string[]): FieldNode | undefined {
  const operation = operationOf(document);
  let sets: (SelectionSetNode | undefined)[] = [operation?.selectionSet];
  let found: FieldNode | undefined;
  for (const key of path) {
    found = sets.flatMap((set) => fieldsOf(document, set)).find((field) => (field.alias ?? field.name).value === key);
    sets = [found?.selectionSet];
  }
  return found;
}

function fieldsOf(document: DocumentNode, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one];
    if (one.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, one.selectionSet);
    const fragment = document.definitions.find((other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === one.name.value);
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(document, fragment.selectionSet) : [];
  });
}

const PAGE_INFO = fieldsOf(parse('{ pageInfo { hasNextPage endCursor } }'), operationOf(parse('{ pageInfo { hasNextPage endCursor } }'))?.selectionSet);

function withPageInfo(document: DocumentNode, connections: readonly FieldNode[]): DocumentNode {
  return visit(document, {
    Field: {
      leave(node, _key, _parent, _path, _ancestors) {
        const isOne = connections.some((one) => one.loc?.start === node.loc?.start && one.name.value === node.name.value);
        if (!isOne || !node.selectionSet) return undefined;
        return { ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...PAGE_INFO] } };
      },
    },
  });
}

function variableOf(field: FieldNode, argument: string): string | undefined {
  const value = field.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}

function layOut(answer: Json, options: TableOptions) {
  try {
    return table(answer, options);
  } catch (error) {
    if (error instanceof NoSuchList) throw badInput(`list: ${error.message}`);
    throw error;
  }
}

async function peeked<T>(values: AsyncGenerator<T>): Promise<{ value: T | undefined }> {
  const { value, done } = await values.next();
  return { value: done ? undefined : value };
}

async function* again<T>(first: T | undefined, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    if (first !== undefined) yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

async function* rowsOf(answers: AsyncIterable<Json>, options: TableOptions): AsyncGenerator<readonly Row[]> {
  for await (const answer of answers) yield table(answer, options).rows;
}

/** Whether a value of the made-up roadmap is anywhere in it: they all say so. */
function isMadeUp(value: unknown): boolean {
  if (typeof value === 'string') return value === DEMO || value.startsWith(`${DEMO}:`) || value.startsWith(`${DEMO}-`) || value.includes('SYNTHETIC');
  return typeof value === 'object' && value !== null && Object.values(value).some(isMadeUp);
}
