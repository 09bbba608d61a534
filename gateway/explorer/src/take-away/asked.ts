import type { Variables } from '../page/place.js';

/** All that it takes to ask the same again from elsewhere. */
export interface Asked {
  /** Where the graph is: `http://127.0.0.1:4000`. */
  origin: string;
  document: string;
  operationName: string | null;
  variables: Variables;
}

/** The body that a GraphQL client posts. */
export function bodyOf({ document, operationName, variables }: Asked): Record<string, unknown> {
  return { query: document, ...(operationName && { operationName }), ...(Object.keys(variables).length > 0 && { variables }) };
}
