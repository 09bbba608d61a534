import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { ServiceName } from '@roadmap-hub/subgraph';
import type { GraphQLSchema } from 'graphql';
import { fitToTravel } from '../errors/service-errors.js';
import { ServiceFailure, unavailable } from '../errors/service-failure.js';
import type { RequestScope } from '../request-scope.js';
import { readAnswer } from './answer.js';
import { withOneRetry } from './retry.js';
import type { Transport } from './transport.js';

type Answer = ReturnType<GraphQLDataSource['process']>;

/** Stands for one service towards `@apollo/gateway`, whatever carries its calls. */
export class ServiceDataSource implements GraphQLDataSource<RequestScope> {
  constructor(
    private readonly subgraph: ServiceName,
    private readonly transport: Transport,
    private readonly schema: GraphQLSchema,
    private readonly timeoutMs: number,
  ) {}

  /**
   * A service's own errors are returned: the gateway then finds their place in the client's answer.
   * A failure to answer is thrown: the gateway takes a thrown error as it is, goes on with the
   * other fetches, and the fields that this one would have filled become null.
   */
  async process(options: GraphQLDataSourceProcessOptions<RequestScope>): Answer {
    // The index signature that Apollo wants of a context hides the type.
    const scope = options.context as RequestScope;
    if (scope.silent.has(this.subgraph)) throw unavailable(this.subgraph, 'unreachable');
    const started = performance.now();
    try {
      return await this.ask(options, scope);
    } catch (error) {
      const failure = asFailure(error);
      if (failure.kind === 'timeout' || failure.kind === 'unreachable') scope.silent.add(this.subgraph);
      const ms = Math.round(performance.now() - started);
      scope.log.warn({ subgraph: this.subgraph, kind: failure.kind, ms, err: failure }, 'a service gave no answer');
      throw unavailable(this.subgraph, failure.kind);
    }
  }

  private async ask(options: GraphQLDataSourceProcessOptions<RequestScope>, scope: RequestScope): Answer {
    const { query = '', variables, operationName } = options.request;
    const isRead = !/^\s*mutation\b/.test(query);
    const deadline = AbortSignal.timeout(this.timeoutMs);
    // A mutation goes on when the client hangs up: half a write is worse than one nobody waits for.
    const signal = isRead ? AbortSignal.any([deadline, scope.gone]) : deadline;
    const passport = await scope.passport();
    const request = { query, variables, operationName, requestId: scope.id, passport, reportCost: scope.reportCost, signal };

    scope.ledger.countCall();
    const raw = await withOneRetry(isRead, signal, () => this.transport.call(request));
    const document = 'document' in options ? options.document : undefined;
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
