import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { buildASTSchema, parse, printSchema } from 'graphql';
import type { Logger } from 'pino';
import { costPlugin } from '../cost/plugin.js';
import { formatError } from '../errors/format-error.js';
import { operationPlugin } from '../errors/operation-plugin.js';
import { errorListPlugin } from '../errors/plugin.js';
import { operationNamePlugin } from '../http/request-log.js';
import type { EngineName } from '../options.js';
import type { RequestScope } from '../request-scope.js';
import { ServiceDataSource } from '../transport/data-source.js';
import type { Transports } from '../transport/transport.js';
import { apolloGateway } from './apollo.js';
import { HubGateway } from './hub/gateway.js';
import { servicesOf } from './supergraph/services.js';

const STOP_GRACE_MS = 10_000;

interface EngineOptions {
  engine: EngineName;
  supergraphSdl: string;
  transports: Transports;
  subgraphTimeoutMs: number;
  log: Logger;
  /** Drained by `server.stop()` before anything else stops. */
  httpServer: Server;
}

export interface Engine {
  server: ApolloServer<RequestScope>;
  /** What clients see of the graph, without the joins. */
  apiSchemaSdl: string;
}

/** Loads the supergraph; asks no service anything. */
export async function startEngine({ engine, supergraphSdl, transports, subgraphTimeoutMs, log, httpServer }: EngineOptions): Promise<Engine> {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(supergraph, { assumeValid: true });
  const sources = new Map<string, ServiceDataSource>();
  for (const { name } of servicesOf(supergraph)) {
    const transport = transports[name];
    if (!transport) throw new Error(`The supergraph names a service "${name}" that this gateway has no link to.`);
    sources.set(name, new ServiceDataSource(name, transport, schema, subgraphTimeoutMs));
  }
  const gateway = engine === 'hub' ? new HubGateway({ supergraphSdl, supergraph, schema, sources }) : await apolloGateway({ supergraphSdl, sources, log });
  let apiSchemaSdl = '';
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    apiSchemaSdl = printSchema(apiSchema);
  });

  const server = new ApolloServer<RequestScope>({
    gateway,
    logger: log,
    formatError,
    includeStacktraceInErrorResponses: false,
    // The data is public, and explorers and code generators need the schema, in production too.
    introspection: true,
    // Replaced by http/fetch-metadata.ts, which needs no special header from honest clients.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // Signals belong to whoever runs the process.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: STOP_GRACE_MS }),
      operationPlugin,
      operationNamePlugin,
      errorListPlugin,
      costPlugin,
    ],
  });
  await server.start();
  return { server, apiSchemaSdl };
}
