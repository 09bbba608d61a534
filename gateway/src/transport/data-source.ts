import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { fitToTravel } from '../errors/service-errors.js';
import { ServiceFailure, unavailable } from '../errors/service-failure.js';
import type { RequestScope } from '../request-scope.js';
import { readAnswer } from './answer.js';
import { withOneRetry } from './retry.js';
import type { Transport } from './transport.js';

/** What an engine asks of a service. */
export interface ServiceQuestion {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  /** The query, parsed: what came is held against it. */
  document?: DocumentNode | undefined;
}

/** What a service said, fit to travel on. */
export interface ServiceAnswer {
  data?: Record<string, unknown> | null | undefined;
  errors?: GraphQLFormattedError[];
}

/** Stands for one service towards an engine, whatever carries its calls. */
export class ServiceDataSource implements GraphQLDataSource<RequestScope> {
  constructor(
    private readonly subgraph: string,
    private readonly transport: Transport,
    private readonly schema: GraphQLSchema,
    private readonly timeoutMs: number,
  ) {}

  /** As `@apollo/gateway` asks. */
  async process(options: GraphQLDataSourceProcessOptions<RequestScope>): ReturnType<GraphQLDataSource['process']> {
    const { query = '', variables, operationName } = options.request;
    const document = 'document' in options ? options.document : undefined;
    // The index signature that Apollo wants of a context hides the type.
    return this.ask({ query, variables, operationName, document }, options.context as RequestScope);
  }

  /**
   * A service's own errors are returned: the engine then finds their place in the client's answer.
   * A failure to answer is thrown: the engine takes a thrown error as it is, goes on with the
   * other fetches, and the fields that this one would have filled become null.
   */
  async ask(question: ServiceQuestion, scope: RequestScope): Promise<ServiceAnswer> {
    if (scope.silent.has(this.subgraph)) throw unavailable(this.subgraph, 'unreachable');
    const started = performance.now();
    try {
      return await this.#call(question, scope);
    } catch (error) {
      const failure = asFailure(error);
      if (failure.kind === 'timeout' || failure.kind === 'unreachable') scope.silent.add(this.subgraph);
      const ms = Math.round(performance.now() - started);
      scope.log.warn({ subgraph: this.subgraph, kind: failure.kind, ms, err: failure }, 'a service gave no answer');
      throw unavailable(this.subgraph, failure.kind);
    }
  }

  async #call({ query, variables, operationName, document }: ServiceQuestion, scope: RequestScope): Promise<ServiceAnswer> {
    const isRead = !/^\s*mutation\b/.test(query);
    const deadline = AbortSignal.timeout(this.timeoutMs);
    // A mutation goes on when the client hangs up: half a write is worse than one nobody waits for.
    const signal = isRead ? AbortSignal.any([deadline, scope.gone]) : deadline;
    const request = { query, variables, operationName, requestId: scope.id, passport: scope.passport, reportCost: scope.reportCost, signal };

    scope.ledger.countCall();
    const raw = await withOneRetry(isRead, signal, () => this.transport.call(request));
    const { data, errors, extensions } = readAnswer(raw, { schema: this.schema, document, variables });
    scope.ledger.countStatements(extensions?.hub?.sqlStatements);
    return errors?.length ? { data, errors: fitToTravel(errors, this.subgraph, scope.log) } : { data };
  }
}

/** An abort is the deadline's, or the client's, who then does not read the words. */
function asFailure(error: unknown): ServiceFailure {
  if (error instanceof ServiceFailure) return error;
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  const aborted = name === 'TimeoutError' || name === 'AbortError';
  return new ServiceFailure(aborted ? 'timeout' : 'failed', false, error);
}
