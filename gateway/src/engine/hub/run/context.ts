import type { GraphQLError } from 'graphql';
import type { RequestScope } from '../../../request-scope.js';
import type { Types } from '../../supergraph/types.js';
import type { Data } from '../data.js';
import type { Services } from './services.js';

/** One operation while it is carried out. */
export interface Run {
  readonly scope: RequestScope;
  readonly services: Services;
  readonly types: Types;
  /** The client's variables as they came. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** When it began, in the order of `Services`. */
  readonly began: number;
  /** All that services have said so far; what the client gets is shaped from it in the end. */
  readonly data: Data;
  readonly errors: GraphQLError[];
}
