import '../telemetry-off.js';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestScope } from '../request-scope.js';
import { ServiceDataSource } from '../transport/data-source.js';
import type { Transports } from '../transport/transport.js';

interface ApolloGatewayOptions {
  supergraphSdl: string;
  schema: GraphQLSchema;
  transports: Transports;
  log: Logger;
}

/** The engine of Apollo. Its packages are loaded here and nowhere else, and need not be there for the other. */
export async function apolloGateway({
  supergraphSdl,
  schema,
  transports,
  log,
}: ApolloGatewayOptions): Promise<ApolloServerOptionsWithGateway<RequestScope>['gateway']> {
  const { ApolloGateway } = await import('@apollo/gateway');
  return new ApolloGateway({
    supergraphSdl,
    logger: log,
    buildService: ({ name }) => {
      const transport = transports[name];
      if (!transport) throw new Error(`The supergraph names a service "${name}" that this gateway has no link to.`);
      return new ServiceDataSource(name, transport, schema);
    },
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    // Otherwise any client may ask for the plan, and so for the inner schema, by a header.
    __exposeQueryPlanExperimental: false,
  });
}
