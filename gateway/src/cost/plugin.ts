import type { ApolloServerPlugin } from '@apollo/server';
import { EVENTS } from '@roadmap-hub/telemetry';
import { rateLimitHeaders } from '../limits/budget/headers.js';
import type { RequestScope } from '../request-scope.js';
import { actualCost } from './actual.js';
import type { CostModel } from './model.js';

/**
 * Counts what an operation really cost against what was paid for it beforehand, and puts
 * `extensions.hub` on an answer whose request asked for it with `x-hub-cost: 1`, and on no other: a
 * cost that is always there becomes something that clients rely on.
 */
export function costPlugin(costs: CostModel): ApolloServerPlugin<RequestScope> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, document, operation, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { account, notes, reportCost, ledger } = contextValue;
          const { singleResult } = response.body;
          const actual = document && operation ? actualCost(costs, document, operation, singleResult.data) : undefined;
          if (actual !== undefined) {
            account.spend(actual);
            EVENTS.cost.tell({ units: actual });
          }
          const standing = account.standing();
          if (request.http && standing)
            for (const [name, value] of Object.entries(rateLimitHeaders(standing))) response.http.headers.set(name.toLowerCase(), value);
          if (!reportCost) return;
          const cost = actual !== undefined && notes.estimatedCost !== undefined ? { cost: { estimated: notes.estimatedCost, actual } } : {};
          singleResult.extensions = {
            ...singleResult.extensions,
            hub: { ...ledger.totals(), ...cost, ...(notes.cache && { cache: notes.cache.toUpperCase() }) },
          };
        },
      };
    },
  };
}
