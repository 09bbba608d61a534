import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { within } from '@roadmap-hub/telemetry';
import type { RequestScope } from '../request-scope.js';
import { spanOf } from './operation.js';

type Gateway = ApolloServerOptionsWithGateway<RequestScope>['gateway'];

/** Lets the planning and the fetches of an operation be part of its span: Apollo's plugins have no hook around them. */
export function observedEngine(gateway: Gateway): Gateway {
  return {
    onSchemaLoadOrUpdate: (listen) => gateway.onSchemaLoadOrUpdate(listen),
    load: async (options) => {
      const loaded = await gateway.load(options);
      const { executor } = loaded;
      if (!executor) return loaded;
      return {
        ...loaded,
        executor: (request) => {
          const span = spanOf(request.context);
          return span ? within(span, () => executor(request)) : executor(request);
        },
      };
    },
    stop: () => gateway.stop(),
  };
}
