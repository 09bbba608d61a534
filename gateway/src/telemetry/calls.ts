import { AsyncLocalStorage } from 'node:async_hooks';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { ServiceName } from '@roadmap-hub/subgraph';
import { EVENTS, inSpan, outgoing } from '@roadmap-hub/telemetry';
import { GraphQLError } from 'graphql';
import type { RequestScope } from '../request-scope.js';
import type { Transport, Transports } from '../transport/transport.js';

/** The call under way, for the attempts that it is made of. */
const calls = new AsyncLocalStorage<{ attempts: number }>();

/** Counts the calls to a service by what became of them, whoever retries or gives up within. */
export function observedSource(service: ServiceName, source: GraphQLDataSource<RequestScope>): GraphQLDataSource<RequestScope> {
  return {
    process: async (options) => {
      const started = performance.now();
      const call = { attempts: 0 };
      let outcome = 'failed';
      try {
        const answer = await calls.run(call, () => source.process(options));
        outcome = answer.errors?.length ? 'errors' : 'ok';
        return answer;
      } catch (error) {
        outcome = call.attempts === 0 ? 'skipped' : kindOf(error);
        throw error;
      } finally {
        EVENTS.call.tell({ service, outcome, seconds: (performance.now() - started) / 1000 });
      }
    },
  };
}

/** What `unavailable()` says of its failure to us, and not to clients. */
function kindOf(error: unknown): string {
  const kind = error instanceof GraphQLError ? error.extensions.kind : undefined;
  return typeof kind === 'string' ? kind : 'failed';
}

export function observedTransports(transports: Transports): Transports {
  return Object.fromEntries(Object.entries(transports).map(([name, transport]) => [name, observedTransport(name, transport)])) as Transports;
}

/** Each way to a service and back as a span, which the service's own spans continue. */
function observedTransport(service: string, transport: Transport): Transport {
  return {
    ...transport,
    call: (request) => {
      const call = calls.getStore();
      const before = call?.attempts ?? 0;
      if (call) call.attempts += 1;
      const attributes = { 'hub.service': service, 'hub.call.retries': before };
      return inSpan(`call ${service}`, { kind: 'client', attributes }, async () => {
        let outcome: 'answered' | 'failed' = 'failed';
        try {
          const answer = await transport.call({ ...request, trace: outgoing() });
          outcome = 'answered';
          return answer;
        } finally {
          EVENTS.attempt.tell({ service, outcome });
        }
      });
    },
  };
}
