import { composeServices } from '@apollo/composition';
import { type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { Subgraph } from './subgraphs.js';

export interface Composed {
  /** For the gateway: which service has what. */
  supergraphSdl: string;
  /** What users of the hub see. */
  api: GraphQLSchema;
  /** What the composer puts up with and we should not. */
  warnings: string[];
}

export class CompositionError extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(['The three subgraphs do not compose:', ...errors.map((error) => `  - ${error.message}`)].join('\n'));
  }
}

/** Above INFO in the composer's scale; its enumeration is not exported by the package's root. */
const WARN = 60;

/** A routing address must be in the file; the gateway's own settings replace it. */
const FIRST_PORT = 4001;

export function composeSubgraphs(subgraphs: readonly Subgraph[]): Composed {
  const result = composeServices(
    subgraphs.map(({ name, sdl }, index) => ({ name, url: `http://localhost:${FIRST_PORT + index}/graphql`, typeDefs: parse(sdl) })),
  );
  if (result.errors) throw new CompositionError(result.errors);
  return {
    supergraphSdl: `${result.supergraphSdl.trim()}\n`,
    api: result.schema.toAPISchema().toGraphQLJSSchema(),
    warnings: result.hints.filter(({ definition }) => definition.level.value >= WARN).map((hint) => hint.toString()),
  };
}
