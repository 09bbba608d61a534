import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestScope } from '../request-scope.js';
import { RESPONSE_TYPE } from './answer-type.js';

/** What is wrong with a well-formed request before it is executed. */
const REQUEST_ERRORS: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * The status of an answer without data, by the rule of GraphQL over HTTP: 400 to a client that takes
 * `application/graphql-response+json`; 200 to all others, whose status tells only whether the
 * request arrived, and who could not tell the hub's 400 from that of something on the way.
 */
export const statusPlugin: ApolloServerPlugin<RequestScope> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, contextValue }) {
        if (!request.http || response.body.kind !== 'single') return;
        const { data, errors = [] } = response.body.singleResult;
        if (data !== undefined || !errors.every(({ extensions }) => REQUEST_ERRORS.has(extensions?.code))) return;
        response.http.status = contextValue.notes.answerType === RESPONSE_TYPE ? 400 : 200;
      },
    };
  },
};
