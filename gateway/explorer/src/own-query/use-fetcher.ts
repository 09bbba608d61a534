import { type DocumentNode, parse, print, separateOperations } from 'graphql';
import { useCallback, useRef } from 'react';
import { pagedLists } from '../asking/pages.js';
import { type AnswerState, type More, useAnswer } from '../asking/use-answer.js';

/** What the editor asks. */
export interface Params {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** Asks for the editor and keeps the answer, so that both the editor and the views below show the same one. */
export function useFetcher(): { state: AnswerState; more: More; fetcher: (params: Params) => Promise<unknown> } {
  const { state, ask, more } = useAnswer();
  const asking = useRef(ask);
  asking.current = ask;

  const fetcher = useCallback(async ({ query, operationName, variables }: Params): Promise<unknown> => {
    const document = chosen(parse(query), operationName);
    const text = document.whole ? query : print(document.operation);
    return new Promise((resolve, reject) => {
      const heard: typeof fetch = async (...args) => {
        const response = await fetch(...args).catch((error: unknown) => {
          reject(error);
          throw error;
        });
        response.clone().json().then(resolve, reject);
        return response;
      };
      asking.current(
        { document: document.operation, text, operationName: operationName ?? null, variables: variables ?? {}, pages: pagedLists(document.operation) },
        heard,
      );
    });
  }, []);

  return { state, more, fetcher };
}

/** Of several operations in the editor the one that was started, with the fragments that it needs. */
function chosen(document: DocumentNode, operationName: string | null | undefined): { operation: DocumentNode; whole: boolean } {
  const operations = separateOperations(document);
  const one = operationName ? operations[operationName] : undefined;
  return one && Object.keys(operations).length > 1 ? { operation: one, whole: false } : { operation: document, whole: true };
}
