import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestScope } from '../request-scope.js';

/** An operation that Apollo Server has read and found nothing wrong with. */
export interface Judged {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly queryHash: string;
}

/** Texts, and the characters of all of them: what was read of a text takes some hundred times as much memory. */
const MOST = 300;
const MOST_TEXT = 200_000;

/** The queries that were judged of late: the same text is judged alike, whoever sends it with whatever variables. */
export class JudgedOperations {
  readonly #texts = new LRUCache<string, Map<string | undefined, Judged>>({
    max: MOST,
    maxSize: MOST_TEXT,
    sizeCalculation: (_judged, text) => text.length + 1,
  });

  find(query: string, operationName: string | undefined): Judged | undefined {
    return this.#texts.get(query)?.get(operationName);
  }

  /** Takes down what reaches execution. */
  readonly plugin: ApolloServerPlugin<RequestScope> = {
    requestDidStart: async () => ({
      executionDidStart: async ({ source, request, document, operation, queryHash }) => {
        if (operation.operation === 'query') this.#note(source, request.operationName || undefined, { document, operation, queryHash });
      },
    }),
  };

  #note(query: string, operationName: string | undefined, judged: Judged): void {
    const ofText = this.#texts.get(query) ?? new Map<string | undefined, Judged>();
    ofText.set(operationName, judged);
    this.#texts.set(query, ofText);
  }
}
