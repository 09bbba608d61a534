import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestScope } from '../request-scope.js';
import { INTERNAL_SERVER_ERROR, MASKED_MESSAGE, SUBGRAPH_UNAVAILABLE } from './codes.js';

/** Puts the list of errors in order once the whole answer is known. */
export const errorListPlugin: ApolloServerPlugin<RequestScope> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (singleResult.errors) singleResult.errors = oncePerService(singleResult.errors);

        // A service sent null or a wrong value where its schema forbids it and reported no error.
        // The gateway tells of that in an extension, in its own words; clients look at `errors`.
        const { valueCompletion, ...extensions } = singleResult.extensions ?? {};
        if (valueCompletion === undefined) return;
        contextValue.log.error({ valueCompletion }, 'a service broke its own schema');
        singleResult.extensions = Object.keys(extensions).length > 0 ? extensions : undefined;
        singleResult.errors = [...(singleResult.errors ?? []), { message: MASKED_MESSAGE, extensions: { code: INTERNAL_SERVER_ERROR } }];
      },
    };
  },
};

/** A plan may ask one service ten times; that it is away is worth saying once. */
function oncePerService(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const named = new Set<unknown>();
  return errors.filter(({ extensions }) => {
    if (extensions?.code !== SUBGRAPH_UNAVAILABLE) return true;
    if (named.has(extensions.subgraph)) return false;
    named.add(extensions.subgraph);
    return true;
  });
}
