import type { DocumentNode } from 'graphql';
import type { Variables } from '../page/place.js';

/** What was asked. */
export interface Asking {
  document: DocumentNode;
  /** The document as it was written, comments and all. */
  text: string;
  operationName: string | null;
  variables: Variables;
}

/** What the hub says where something is wrong or missing. */
export interface HubError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; argument?: string; received?: unknown; allowed?: string; subgraph?: string; requestId?: string };
}

export type Data = Record<string, unknown>;

export interface Answered {
  data: Data | null;
  errors: readonly HubError[];
}
