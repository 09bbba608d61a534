import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestScope } from '../request-scope.js';

/**
 * Puts `extensions.hub` on an answer whose request asked for it with `x-hub-cost: 1`, and on no
 * other: a cost that is always there becomes something that clients rely on.
 */
export const costPlugin: ApolloServerPlugin<RequestScope> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (!contextValue.reportCost || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, hub: contextValue.ledger.totals() };
      },
    };
  },
};
