import { type Interrupt, SERVICE_ERRORS, type SubgraphResponse } from '@roadmap-hub/subgraph';
import { EVENTS } from '@roadmap-hub/telemetry';
import type { Logger } from 'pino';
import { type CallOutcome, ServiceFailure } from '../errors/service-failure.js';
import { inAttempt } from '../telemetry/attempt.js';
import { readAnswer } from './answer.js';
import { CircuitBreaker, type Verdict } from './breaker.js';
import { isWrite, type Patience } from './patience.js';
import { withOneRetry } from './retry.js';
import { RetryBudget } from './retry-budget.js';
import type { Carrier, ServiceCall, Transport } from './transport.js';
import { Wait } from './wait.js';

/** Whoever waits for it could as well have asked for the answer. */
const STATE_WITHIN_MS = 500;
const MAX_STATE = 1_000;

interface Call extends ServiceCall {
  attempts: number;
}

/** Keeps the faults of one service from spreading: time-out, deadline, one retry within a budget, circuit breaker. */
export class GuardedTransport implements Transport {
  private readonly breaker: CircuitBreaker;
  private readonly budget = new RetryBudget();
  private readonly waits = new Set<Wait>();
  private closesAt = Number.POSITIVE_INFINITY;

  constructor(
    private readonly service: string,
    private readonly carrier: Carrier,
    private readonly patience: Pick<Patience, 'call' | 'write'>,
    log: Logger,
  ) {
    this.breaker = new CircuitBreaker((state) => {
      log.warn({ subgraph: service, state }, 'the breaker of a service changed');
      EVENTS.breaker.tell({ service, state });
    });
  }

  async call(asked: ServiceCall): Promise<SubgraphResponse> {
    const started = performance.now();
    const call: Call = { ...asked, attempts: 0 };
    let outcome: CallOutcome = 'answered';
    try {
      return await this.ask(call);
    } catch (error) {
      const failure = asFailure(error);
      outcome = failure.kind;
      throw failure;
    } finally {
      EVENTS.call.tell({ service: this.service, outcome, attempts: call.attempts, ms: performance.now() - started });
    }
  }

  isReady(signal: Interrupt): Promise<boolean> {
    return this.carrier.isReady(signal);
  }

  /** Past its breaker: a hub whose service is ill asks it anew for each answer, and that is what the breaker counts. */
  async state(): Promise<string | undefined> {
    const wait = new Wait(STATE_WITHIN_MS, 'timeout');
    const state = await this.carrier.state?.(wait).finally(() => wait.end());
    return typeof state === 'string' && state !== '' && state.length <= MAX_STATE ? state : undefined;
  }

  endWithin(milliseconds: number): void {
    this.closesAt = performance.now() + milliseconds;
    for (const wait of this.waits) wait.endWithin(milliseconds, 'late');
  }

  close(): Promise<void> {
    return this.carrier.close();
  }

  private async ask(call: Call): Promise<SubgraphResponse> {
    if (call.silent.has(this.service)) throw new ServiceFailure('silent', false, 'it was silent before, in the same request');
    const left = Math.min(call.deadline.remainingMs(), this.closesAt - performance.now());
    if (left <= 0) throw new ServiceFailure('late', false, 'the time of the request was over');
    const pass = this.breaker.enter();
    if (!pass) throw new ServiceFailure('refused', false, 'its breaker is open');

    let verdict: Verdict = 'unknown';
    // A mutation is never tried twice: it may have been done although its answer was lost.
    const isRead = !isWrite(call.query);
    const timeoutMs = isRead ? this.patience.call : this.patience.write;
    const wait = left < timeoutMs ? new Wait(left, 'late', isRead ? call.gone : undefined) : new Wait(timeoutMs, 'timeout', isRead ? call.gone : undefined);
    this.waits.add(wait);
    this.budget.countCall();
    try {
      const answer = await withOneRetry(
        () => this.attempt(call, wait, Math.min(left, timeoutMs)),
        (first) => isRead && !wait.aborted && mayPass(first) && this.mayRetry(),
        wait,
      );
      verdict = has(answer, SERVICE_ERRORS.busy) ? 'ill' : 'well';
      return answer;
    } catch (error) {
      const { kind } = asFailure(error);
      if (kind === 'timeout' || kind === 'unreachable') call.silent.add(this.service);
      if (kind !== 'late' && kind !== 'gone') verdict = 'ill';
      throw error;
    } finally {
      wait.end();
      this.waits.delete(wait);
      pass(verdict);
    }
  }

  private async attempt(call: Call, signal: Wait, timeoutMs: number): Promise<SubgraphResponse> {
    call.attempts += 1;
    const { query, variables, operationName, requestId, passport, reportCost, reportState } = call;
    const request = { query, variables, operationName, requestId, passport, reportCost, reportState, timeoutMs, signal };
    const answer = await inAttempt(this.service, call.attempts, (trace) => this.carrier.call({ ...request, trace }));
    return readAnswer(answer, variables);
  }

  private mayRetry(): boolean {
    const granted = this.budget.take();
    EVENTS.retry.tell({ service: this.service, granted });
    return granted;
  }
}

function mayPass(first: PromiseSettledResult<SubgraphResponse>): boolean {
  if (first.status === 'fulfilled') return has(first.value, SERVICE_ERRORS.databaseLost);
  return first.reason instanceof ServiceFailure && first.reason.mayPass;
}

function has({ errors }: SubgraphResponse, code: string): boolean {
  return errors?.some(({ extensions }) => extensions?.code === code) ?? false;
}

function asFailure(error: unknown): ServiceFailure {
  return error instanceof ServiceFailure ? error : new ServiceFailure('failed', false, error);
}
