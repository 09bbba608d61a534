import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestScope } from '../request-scope.js';

/** Says of an answer whether it is the whole answer to a query: only such a one may be given out again. To come after all that may add an error. */
export const wholeAnswerPlugin: ApolloServerPlugin<RequestScope> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, response, contextValue }) {
        if (operation?.operation !== 'query' || response.body.kind !== 'single') return;
        const { data, errors, extensions } = response.body.singleResult;
        contextValue.notes.isWhole = data !== null && data !== undefined && !errors?.length && extensions === undefined;
      },
    };
  },
};
