import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestScope } from '../request-scope.js';

/**
 * Which of a document's operations to run is the client's to say. Left to itself
 * `@apollo/gateway` throws an error without a code, which would become a 500 and be masked.
 */
export const operationPlugin: ApolloServerPlugin<RequestScope> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request, schema }) {
        // The type says that there always is one; for a gateway Apollo Server calls this without.
        const kind = (operation as typeof operation | undefined)?.operation;
        if (kind) {
          if (schema.getRootType(kind)) return;
          throw new GraphQLError(`The graph has no ${kind}: it can be read only.`, {
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
          });
        }
        const message = request.operationName
          ? `The document has no operation named "${request.operationName.slice(0, 100)}".`
          : 'The document has not exactly one operation; say by operationName which to run.';
        throw new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
      },
    };
  },
};
