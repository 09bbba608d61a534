import type { SubgraphResponse } from '@roadmap-hub/subgraph';
import { fitToTravel } from '../errors/service-errors.js';
import { ServiceFailure, unavailable } from '../errors/service-failure.js';
import type { RequestScope } from '../request-scope.js';
import { Deadline } from './deadline.js';
import { isWrite } from './patience.js';
import type { Transport } from './transport.js';

interface Operation {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  /** Whether the data has the shape that its asker can work with. */
  fits?: (data: Record<string, unknown>) => boolean;
}

/** With the state of the data that it was made of; see `AnswerSources`. */
export type Answered = Omit<SubgraphResponse, 'extensions'> & { state: string | null | undefined };

/**
 * Asks one service on behalf of a request. What it says of its own errors is fit for clients.
 * @throws GraphQLError that tells a client which service gave no answer; the log has the cause.
 */
export async function askService(service: string, transport: Transport, scope: RequestScope, { fits, ...operation }: Operation): Promise<Answered> {
  const started = performance.now();
  const { id: requestId, reportCost, gone, silent, deadline = new Deadline(Number.POSITIVE_INFINITY) } = scope;
  scope.ledger.countCall();
  try {
    const passport = await scope.passport();
    const answer = await transport.call({ ...operation, requestId, passport, reportCost, reportState: scope.sources !== undefined, deadline, gone, silent });
    const { data, errors, extensions } = answer;
    if (data && fits && !fits(data)) throw new ServiceFailure('unreadable', false, 'data does not have the shape of its schema');
    scope.ledger.countStatements(extensions?.hub?.sqlStatements);
    const state = stateOf(extensions?.hub?.state);
    scope.sources?.add(service, state);
    return errors?.length ? { data, errors: fitToTravel(errors, service, scope.log), state } : { data, state };
  } catch (error) {
    const failure = error instanceof ServiceFailure ? error : new ServiceFailure('failed', false, error);
    const ms = Math.round(performance.now() - started);
    // The first one is in the log already.
    if (failure.kind !== 'silent') scope.log.warn({ subgraph: service, kind: failure.kind, ms, err: failure }, 'a service gave no answer');
    scope.sources?.add(service, undefined);
    throw unavailable(service, failure.kind, isWrite(operation.query));
  }
}

function stateOf(told: unknown): string | null | undefined {
  return typeof told === 'string' || told === null ? told : undefined;
}
