import type { ApolloServer } from '@apollo/server';
import type { RequestScope } from '../request-scope.js';
import { ask } from '../web/ask.js';
import { Refusal, refusalOf } from './refusal.js';

export type Json = Record<string, unknown>;

/** The graph as one request sees it. */
export interface Graph {
  server: ApolloServer<RequestScope>;
  scope: RequestScope;
}

/** A whole answer, or a refusal. */
export async function answerOf<T extends object = Json>({ server, scope }: Graph, query: string, variables: Json = {}): Promise<T> {
  if (scope.gone.aborted) throw new Refusal(499, 'CLIENT_GONE', 'The client has hung up.');
  const { data, errors } = await ask<T>(server, scope, query, variables);
  if (errors.length > 0 || !data) throw refusalOf(errors);
  return data as T;
}

interface Page {
  hasNextPage: boolean;
  endCursor: string | null;
}

export interface Paging {
  /** The connection that is paged, by response keys. */
  connection: readonly string[];
  /** The variable that takes the cursor. */
  after: string;
  /** The variable that says how long a page is, where there is one. */
  first?: string;
}

/** The first page is short, so that a file begins at once. */
const FIRST_PAGE = 20;
/** A page may hold 500; with all columns that is long to wait for, and a service has but seconds for an answer. */
const PAGE = 200;

/** The answers of all pages, one after the other; the next is asked for when somebody wants it. */
export async function* pagesOf(graph: Graph, query: string, variables: Json, paging: Paging | null): AsyncGenerator<Json> {
  let after: string | null = null;
  do {
    const length = paging?.first && { [paging.first]: after === null ? FIRST_PAGE : PAGE };
    const answer: Json = await answerOf(graph, query, { ...variables, ...length, ...(paging && after !== null && { [paging.after]: after }) });
    yield answer;
    const page: Page | undefined = paging ? pageInfoOf(answer, paging.connection) : undefined;
    after = page?.hasNextPage ? page.endCursor : null;
  } while (after !== null);
}

export function pageInfoOf(answer: Json, connection: readonly string[]): Page | undefined {
  const at = connection.reduce<unknown>((value, key) => (value as Json | null | undefined)?.[key], answer);
  return (at as { pageInfo?: Page } | null | undefined)?.pageInfo;
}
