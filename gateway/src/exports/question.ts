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

/** Begins to read the rows of any question, through all pages of its list where a variable takes their `after`. */
export async function readQuestion({ question, schema, graph, state, made }: Wanted) {
  const { operationName, columns: wanted } = question;
  const document = parsed(question.query);
  const operation = operationOf(document, operationName);
  if (operation && operation.operation !== 'query') throw new Refusal(405, 'BAD_REQUEST', 'Only a query can be taken home; a mutation changes something.');
  if (!operationName && document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1)
    throw new Refusal(400, 'OPERATION_RESOLUTION_FAILURE', 'The document has several operations; say which one by operationName.');
  const lone = only(document, operation?.name?.value);
  const asked: TableOptions = { document: lone, schema, variables: question.variables };
  // Which list makes the rows is told by the question and never by the answer, so that columns and pages are known before it.
  const options: TableOptions = { ...asked, list: question.list ?? layOut({}, asked).list };
  // Only the pages of this list are followed: what stands beside it is whole on each of them, and would come once for each.
  const connection = connectionIn(lone, schema, options.list ?? '');
  const after = connection && variableOf(connection.field, 'after');
  const first = connection && after && variableOf(connection.field, 'first');
  // How long a page is concerns the screen alone: all pages together are the same.
  const paging = connection && after ? { connection: connection.path.split('.'), after, ...(first && { first }) } : null;

  const text = print(connection ? withPageInfo(lone, connection.field) : lone);
  const pages = pagesOf(graph, text, question.variables, paging);
  const { value: answer } = await peeked(pages);
  const laid = layOut(answer ?? {}, options);
  const cutShort = answer !== undefined && !paging && pageInfoOf(answer, laid.list.split('.').slice(0, -1))?.hasNextPage === true;
  const synthetic = isMadeUp(answer) || isMadeUp(question.variables) || text.includes(`"${DEMO}`);
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

/** The connection that has this list, when it stands outside of any other list, so that its pages can be followed. */
function connectionIn(document: DocumentNode, schema: GraphQLSchema, list: string): { path: string; field: FieldNode } | undefined {
  const path = connectionOf(list);
  const outside = path !== undefined && lists(null, { document, schema }).some((one) => !one.nested && connectionOf(one.path) === path);
  const field = outside ? fieldAt(document, path.split('.')) : undefined;
  return outside && field ? { path, field } : undefined;
}

/** `pledges` of `pledges.nodes`, of `pledges.nodes.donors` and of `pledges.edges`. */
function connectionOf(list: string): string | undefined {
  return /^(.+?)\.(?:nodes|edges)(?:\.|$)/.exec(list)?.[1];
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

function withPageInfo(document: DocumentNode, connection: FieldNode): DocumentNode {
  return visit(document, {
    Field: {
      leave(node) {
        const isOne = connection.loc?.start === node.loc?.start && connection.name.value === node.name.value;
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
