import type { ApolloServerPlugin } from '@apollo/server';
import { activeSpan, fail, inRequest, inSpan, requestIdOf, startSpan, type TraceCarrier, within } from '@roadmap-hub/telemetry';
import type { RequestHandler } from 'express';
import type { OperationDefinitionNode } from 'graphql';
import { HEADERS } from '../contract.js';
import type { Context } from '../server/context.js';

/** What a request brings with it that is told of it. */
interface Told {
  requestId: string;
  trace?: TraceCarrier | undefined;
}

/** A service's part of a request: a span, which continues the gateway's, and the request's id in all that is logged. */
export function inOperation<T>(service: string, { requestId, trace }: Told, work: () => Promise<T>): Promise<T> {
  return inRequest(requestId, () => inSpan(service, spanOptions(service, trace), work));
}

/** The same for a request over HTTP. */
export function operationOverHttp(service: string): RequestHandler {
  return (req, res, next) => {
    const requestId = requestIdOf(req.get(HEADERS.requestId));
    res.locals.requestId = requestId;
    inRequest(requestId, () => {
      const span = startSpan(service, spanOptions(service, req.headers));
      res.once('close', () => {
        if (!res.writableFinished) fail(span, 'the gateway left');
        span.end();
      });
      within(span, next);
    });
  };
}

function spanOptions(service: string, from: Readonly<Record<string, unknown>> | undefined) {
  return { kind: 'server' as const, attributes: { 'hub.service': service }, from };
}

/** Says of the span what it is about: the type and name of the operation, and never what was given to it. */
export function tellOperation(operation: OperationDefinitionNode | undefined): void {
  const name = operation?.name?.value;
  activeSpan()?.setAttributes({ 'graphql.operation.type': operation?.operation, ...(name && { 'graphql.operation.name': name }) });
}

export function failOperation(errors: readonly { extensions?: Record<string, unknown> }[]): void {
  const span = activeSpan();
  if (span) fail(span, errors.map(({ extensions }) => String(extensions?.code)).join(' '));
}

export const nameOperation: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        tellOperation(operation);
      },
      async didEncounterErrors({ errors }) {
        failOperation(errors);
      },
    };
  },
};
