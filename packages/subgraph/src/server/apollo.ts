import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { causeOf, isPublic, maskError } from '../errors/mask.js';
import { CompiledOperations } from '../execute/operations.js';
import { nameOperation } from '../telemetry/operation.js';
import { compiledExecution } from './compiled.js';
import type { Context } from './context.js';

/** The server of one service, the same behind direct calls and behind HTTP. */
export function createServer(schema: GraphQLSchema, operations = new CompiledOperations(schema)): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: compiledExecution(schema, operations),
    // The gateway asks for the schema by introspection only in tools; it is public anyway.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskError,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      nameOperation,
      logErrors,
      reportCost,
    ],
  });
}

const logErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        logFailures(errors, contextValue);
      },
    };
  },
};

export function logFailures(errors: readonly GraphQLError[], { service, requestId }: Context): void {
  for (const error of errors) {
    if (!isPublic(error)) service.log.error({ err: causeOf(error), requestId, path: error.path }, 'a field failed');
  }
}

const reportCost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (!contextValue.reportCost || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, hub: { ...contextValue.cost } };
      },
    };
  },
};
