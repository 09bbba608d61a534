import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestScope } from '../request-scope.js';
import { isPublic, MASKED_MESSAGE } from './codes.js';

/** Puts the id of the request to its errors, by which the log tells what clients are not told. */
export function signed(errors: readonly GraphQLFormattedError[], { id }: RequestScope): GraphQLFormattedError[] {
  return errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId: id } }));
}

/** Signs all errors of an answer, and logs those that are masked. To come after all plugins that may add an error. */
export const signPlugin: ApolloServerPlugin<RequestScope> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          // What a service masked is in the log already.
          if (!isPublic(error.extensions?.code) && error.message !== MASKED_MESSAGE) logFailure(error, contextValue);
        }
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (singleResult.errors) singleResult.errors = signed(singleResult.errors, contextValue);
        contextValue.notes.isSigned = true;
      },
    };
  },
  /** Then Apollo answers without the other hooks, and `http/engine.ts` signs. */
  async unexpectedErrorProcessingRequest({ requestContext, error }) {
    logFailure(error, requestContext.contextValue);
  },
};

function logFailure(error: Error & { path?: unknown }, { log }: RequestScope): void {
  log.error({ err: error, path: error.path }, 'the gateway failed');
}
