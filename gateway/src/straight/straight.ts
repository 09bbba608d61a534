import { EVENTS, isTracing } from '@roadmap-hub/telemetry';
import { actualCost } from '../cost/actual.js';
import type { CostModel } from '../cost/model.js';
import type { HubGateway } from '../engine/hub/gateway.js';
import { loggedName } from '../http/request-log.js';
import type { Question } from '../known-operations/resolve.js';
import type { RequestScope } from '../request-scope.js';
import { nameOf } from '../telemetry/operation.js';
import { Deadline } from '../transport/deadline.js';
import type { Judged, JudgedOperations } from './judged.js';

interface StraightWayOptions {
  gateway: HubGateway;
  judged: JudgedOperations;
  costs: CostModel;
  knownNames: ReadonlySet<string>;
  /** Within which a query is to be answered, in milliseconds. */
  within: number;
}

/** The whole answer to a query, and what it cost. */
export interface Straight {
  readonly body: string;
  readonly cost: number;
}

/**
 * The way of a query that Apollo Server has read before to the hub's own engine and back. Apollo Server
 * would find the same document again and ask a dozen plugins about it; what they do for an answer that is
 * whole is done here. What is not whole goes to Apollo Server as it is, which then says of it what is to
 * be said, and asks no service again.
 */
export class StraightWay {
  constructor(private readonly options: StraightWayOptions) {}

  /** Undefined for what is to go through Apollo Server. */
  find({ query, operationName, isPlain }: Question, { reportCost }: RequestScope): Judged | undefined {
    return isPlain && !reportCost && !isTracing() ? this.options.judged.find(query, operationName) : undefined;
  }

  /** Undefined when it is not whole; what there is of it is in the scope then. */
  async answer(judged: Judged, { variables }: Question, scope: RequestScope): Promise<Straight | undefined> {
    const { gateway, costs, knownNames, within } = this.options;
    const { document, operation } = judged;
    const began = performance.now();
    scope.deadline = new Deadline(within);
    const outcome = gateway.execute({ ...judged, request: variables ? { variables } : {}, context: scope });
    const result = await outcome.catch(() => undefined);
    if (!result?.data || result.errors || result.extensions) {
      scope.made = { outcome, began };
      return undefined;
    }
    const { data } = result;
    const cost = actualCost(costs, document, operation, data);
    const name = operation.name?.value;
    scope.notes.operationName = loggedName(name);
    EVENTS.cost.tell({ units: cost });
    EVENTS.operation.tell({ type: 'query', name: nameOf(knownNames, name), outcome: 'ok', seconds: (performance.now() - began) / 1000 });
    return { body: `${JSON.stringify({ data })}\n`, cost };
  }
}
