import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { maskError } from '../errors/mask.js';
import { CompiledOperations } from '../execute/operations.js';
import { nameOperation } from '../telemetry/operation.js';
import { logFailures, toldBeside } from './beside.js';
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
      report,
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

/** What the gateway asked to be told beside the answer. */
const report: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        const hub = toldBeside(contextValue);
        if (!hub || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, hub };
      },
    };
  },
};
