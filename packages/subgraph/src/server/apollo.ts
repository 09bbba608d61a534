import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { causeOf, isPublic, maskError } from '../errors/mask.js';
import { nameOperation } from '../telemetry/operation.js';
import type { Context } from './context.js';

/** The server of one service, the same behind direct calls and behind HTTP. */
export function createServer(schema: GraphQLSchema): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
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
        for (const error of errors) {
          if (isPublic(error)) continue;
          contextValue.service.log.error({ err: causeOf(error), requestId: contextValue.requestId, path: error.path }, 'a field failed');
        }
      },
    };
  },
};

/** What the gateway asked to be told beside the answer. */
const report: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        const { reportCost, reportState, cost, state } = contextValue;
        if (!(reportCost || reportState) || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, hub: { ...(reportCost && cost), ...(reportState && { state: state() }) } };
      },
    };
  },
};
