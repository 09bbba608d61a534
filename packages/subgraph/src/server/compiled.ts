import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { SubgraphResponse } from '../contract.js';
import { maskError } from '../errors/mask.js';
import type { CompiledOperations, Executable } from '../execute/operations.js';
import { failOperation, tellOperation } from '../telemetry/operation.js';
import { logFailures, toldBeside } from './beside.js';
import type { Context } from './context.js';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** Has Apollo Server carry queries out by the functions that were compiled of them, and everything else by `graphql-js`. */
export function compiledExecution(schema: GraphQLSchema, operations: CompiledOperations): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operationName, request, context }) => {
        const variableValues = request.variables ?? {};
        const compiled = operations.ofDocument(document, variableValues, operationName ?? undefined);
        if (compiled) return carryOut(compiled, context as unknown as Context) as never;
        return execute({ schema, document, contextValue: context, variableValues, operationName }) as never;
      },
    }),
    stop: async () => {},
  };
}

/** Answers as Apollo Server would, without its way there: for calls within the process. */
export async function answerCompiled(operation: Executable, context: Context): Promise<SubgraphResponse> {
  tellOperation(operation.definition);
  const { data, errors } = await carryOut(operation, context);
  const hub = toldBeside(context);
  const extensions = hub && { extensions: { hub } };
  if (!errors) return { data, ...extensions };
  const told = errors.map(withCode);
  failOperation(told);
  logFailures(errors, context);
  return { errors: told.map((error, index) => maskError(error, errors[index])), data, ...extensions };
}

/** What is compiled is a query and has no effects: where its reads came to be of two moments, it is carried out once more. */
async function carryOut(operation: Executable, context: Context): ReturnType<Executable['execute']> {
  const answer = (of: Context) => {
    of.reads.lookAhead(operation.fields);
    return operation.execute(of);
  };
  context.goWithout();
  const first = await answer(context);
  const again = context.again();
  return again ? answer(again) : first;
}

/** What nobody gave a code is a failure of ours. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { ...error.extensions, code: error.extensions.code ?? 'INTERNAL_SERVER_ERROR' } };
}
