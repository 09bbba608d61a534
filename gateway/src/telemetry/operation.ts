import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { EVENTS, fail, type Span, startSpan } from '@roadmap-hub/telemetry';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestScope } from '../request-scope.js';

/** The span of the operation that a context belongs to: the executor gets the context and nothing else of the plugins. */
const spans = new WeakMap<object, Span>();

export function spanOf(context: object): Span | undefined {
  return spans.get(context);
}

/**
 * Each operation as a span and as something to count. Of the document only type and name are told,
 * the name only where the hub knows it: whatever else a client calls its operation is `other`.
 * To be the last plugin, so that it sees the answer as it leaves.
 */
export function observeOperations(knownNames: ReadonlySet<string>): ApolloServerPlugin<RequestScope> {
  return {
    async requestDidStart({ contextValue }) {
      const started = contextValue.made?.began ?? performance.now();
      const span = startSpan('graphql');
      spans.set(contextValue, span);
      let [type, name] = ['none', 'other'];
      return {
        async didResolveOperation({ operation, operationName }) {
          type = (operation as typeof operation | undefined)?.operation ?? 'none';
          name = nameOf(knownNames, operationName);
          span.updateName(`${type} ${name}`);
          span.setAttributes({ 'graphql.operation.type': type, 'graphql.operation.name': name });
        },
        async willSendResponse({ response }) {
          const errors = errorsOf(response);
          const outcome = outcomeOf(response, errors);
          for (const { extensions } of errors) EVENTS.error.tell({ code: String(extensions?.code) });
          if (outcome !== 'ok') fail(span, errors.map(({ extensions }) => String(extensions?.code)).join(' '));
          span.end();
          EVENTS.operation.tell({ type, name, outcome, seconds: (performance.now() - started) / 1000 });
        },
      };
    },
  };
}

/** As it is told: the name of a known operation. */
export function nameOf(knownNames: ReadonlySet<string>, name: string | null | undefined): string {
  return name && knownNames.has(name) ? name : 'other';
}

type Response = GraphQLRequestContext<RequestScope>['response'];

function errorsOf({ body }: Response): readonly GraphQLFormattedError[] {
  return (body?.kind === 'single' && body.singleResult.errors) || [];
}

function outcomeOf({ body }: Response, errors: readonly GraphQLFormattedError[]): 'ok' | 'partial' | 'error' {
  if (errors.length === 0) return 'ok';
  return body?.kind === 'single' && body.singleResult.data ? 'partial' : 'error';
}
