import type { ApolloServer } from '@apollo/server';
import type { RequestScope } from '../request-scope.js';
import { type Asked, ask } from '../web/ask.js';
import { BOARD_QUERY, type Board, DEMO_QUERY, type Demo, FACTS_QUERY, type Facts, MATRIX_QUERY, type Matrix } from './query.js';
import { candidatesOf, type Story, storyOf, storyQuery } from './story-data.js';

/** Every part may be missing: then the service that owns it is away. */
export interface StartPageData {
  facts: Partial<Facts>;
  board: Partial<Board>;
  matrix: Partial<Matrix>;
  demo: Partial<Demo>;
  story: Story | null;
}

/**
 * Five operations, four of them at once; only the story waits for another, since it is about a state
 * that the board shows to have published priorities. None waits for the figures of the demonstration.
 */
export async function readStartPage(server: ApolloServer<RequestScope>, scope: RequestScope): Promise<StartPageData> {
  const asking = <T>(query: string, variables?: Record<string, unknown>): Promise<Asked<T>> => ask<T>(server, scope, query, variables);
  const board = asking<Board>(BOARD_QUERY);
  const [facts, matrix, demo, { data: plans }, story] = await Promise.all([
    asking<Facts>(FACTS_QUERY),
    asking<Matrix>(MATRIX_QUERY),
    asking<Demo>(DEMO_QUERY),
    board,
    tell(),
  ]);
  return { facts: facts.data ?? {}, board: plans ?? {}, matrix: matrix.data ?? {}, demo: demo.data ?? {}, story };

  async function tell(): Promise<Story | null> {
    const candidates = candidatesOf((await board).data ?? {});
    if (candidates.length === 0) return null;
    const { query, variables } = storyQuery(candidates);
    return storyOf(candidates, (await asking(query, variables)).data);
  }
}
