import type { Answered, Asking } from './answer.js';

/** Asks the graph of this hub. Rejects only when no answer came at all. */
export async function askHub({ text, operationName, variables }: Pick<Asking, 'text' | 'operationName' | 'variables'>, signal?: AbortSignal): Promise<Answered> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: text, variables, ...(operationName && { operationName }) }),
    signal,
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answered>;
  return { data, errors };
}
