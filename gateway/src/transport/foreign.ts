import { httpCarrier } from './http.js';
import type { Carrier } from './transport.js';

/**
 * Reaches a GraphQL server that is no service of the hub, at exactly the address that the supergraph gives.
 * Who asks is for the hub's own services to know; and how it is, only its graph can say.
 */
export function foreignCarrier(url: string): Carrier {
  const { pathname, search } = new URL(url);
  const { state: _, ...http } = httpCarrier(url, pathname + search);
  return {
    ...http,
    call: (request) => http.call({ ...request, passport: undefined, reportState: undefined }),
    isReady: async (signal) => {
      await http.call({ query: '{ __typename }', requestId: 'ready', signal });
      return true;
    },
  };
}
