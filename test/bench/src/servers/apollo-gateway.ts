import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/** As its documentation begins: nothing is tuned. Only where the services are is told apart from the supergraph. */
const { SUPERGRAPH = '', SERVICES = '{}', PORT } = process.env;
const ports = JSON.parse(SERVICES) as Record<string, number>;
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
  buildService: ({ name }) => new RemoteGraphQLDataSource({ url: `http://127.0.0.1:${ports[name]}/graphql` }),
});
await startStandaloneServer(new ApolloServer({ gateway }), { listen: { host: '127.0.0.1', port: Number(PORT) } });
