import type { AnyHubError } from '@roadmap-hub/client';
import type { DocumentNode } from 'graphql';
import type { Variables } from '../page/place.js';
import type { Paged } from './pages.js';

/** What was asked. */
export interface Asking {
  document: DocumentNode;
  /** The document as it was written, comments and all. */
  text: string;
  operationName: string | null;
  variables: Variables;
  /** The lists of the answer that come in pages. */
  pages: readonly Paged[];
}

export type Data = Record<string, unknown>;

/** What came of it: an answer, one with gaps, or none. */
export interface Answered {
  data: Data | null;
  errors: readonly AnyHubError[];
}
