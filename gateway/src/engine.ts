import './telemetry-off.js';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { SERVICE_NAMES } from '@roadmap-hub/subgraph';
import { buildSchema, printSchema } from 'graphql';
import type { Logger } from 'pino';
import { CostModel } from './cost/model.js';
import { costPlugin } from './cost/plugin.js';
import { formatError } from './errors/format-error.js';
import { operationPlugin } from './errors/operation-plugin.js';
import { errorListPlugin } from './errors/plugin.js';
import { operationNamePlugin } from './http/request-log.js';
import { statusPlugin } from './http/status-plugin.js';
import type { SchemaAudience } from './limits/audience.js';
import { suggestionsPlugin } from './limits/suggestions-plugin.js';
import type { RequestScope } from './request-scope.js';
import { observedEngine } from './telemetry/engine.js';
import { observeOperations } from './telemetry/operation.js';
import { ServiceDataSource } from './transport/data-source.js';
import { deadlinePlugin } from './transport/deadline-plugin.js';
import type { Transports } from './transport/transport.js';
import { hiddenKeysRule } from './validation/hidden-keys.js';

interface EngineOptions {
  supergraphSdl: string;
  transports: Transports;
  requestTimeoutMs: number;
  knownOperations: ReadonlySet<string>;
  log: Logger;
  introspection: SchemaAudience;
}

export interface Engine {
  server: ApolloServer<RequestScope>;
  /** What clients see of the graph, without the joins. */
  apiSchemaSdl: string;
  costs: CostModel;
}

/** Loads the supergraph; asks no service anything. */
export async function startEngine({ supergraphSdl, transports, requestTimeoutMs, knownOperations, log, introspection }: EngineOptions): Promise<Engine> {
  const supergraph = buildSchema(supergraphSdl, { assumeValid: true });
  const costs = new CostModel(supergraph);
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: log,
    buildService: ({ name }) => {
      const service = SERVICE_NAMES.find((known) => known === name);
      if (!service) throw new Error(`The supergraph names a service "${name}" that this gateway has no link to.`);
      return new ServiceDataSource(service, transports[service], supergraph);
    },
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    // Otherwise any client may ask for the plan, and so for the inner schema, by a header.
    __exposeQueryPlanExperimental: false,
  });
  let apiSchemaSdl = '';
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    apiSchemaSdl = printSchema(apiSchema);
  });

  const server = new ApolloServer<RequestScope>({
    gateway: observedEngine(gateway),
    logger: log,
    formatError,
    includeStacktraceInErrorResponses: false,
    // Explorers and code generators need the schema, in production too; limits/guard.ts says for whom.
    introspection: true,
    // Replaced by http/fetch-metadata.ts, which needs no special header from honest clients.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    validationRules: [hiddenKeysRule(supergraph)],
    // Known operations take their place (known-operations/): nobody adds to them by asking.
    persistedQueries: false,
    // Signals belong to whoever runs the process.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      deadlinePlugin(requestTimeoutMs),
      operationPlugin,
      operationNamePlugin,
      suggestionsPlugin(introspection),
      errorListPlugin,
      statusPlugin,
      costPlugin(costs),
      observeOperations(knownOperations),
    ],
  });
  await server.start();
  return { server, apiSchemaSdl, costs };
}
