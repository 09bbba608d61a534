import type { SubgraphResponse } from '@roadmap-hub/subgraph';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestScope } from '../../../request-scope.js';
import { traced } from '../../../telemetry/traced.js';
import { type Answered, askService } from '../../../transport/ask.js';
import { fits } from '../../../transport/shape.js';
import type { Transports } from '../../../transport/transport.js';
import { copyOf, type Data } from '../data.js';

interface Question {
  readonly service: string;
  readonly operation: string;
  readonly document: DocumentNode;
  readonly isRead: boolean;
  /** Lists of entities that have to be as long as the variable that says which. */
  readonly lists?: readonly { readonly key: string; readonly variable: string }[];
}

interface Asker {
  readonly scope: RequestScope;
  /** When its operation began. */
  readonly began: number;
}

/** A read that others may join. */
interface Call {
  /** When it was sent. */
  readonly sent: number;
  readonly scope: RequestScope;
  readonly followers: { resolve(answer: Answered): void; reject(error: unknown): void }[];
  /** Those for whom it was sent too early. */
  readonly waiting: (() => void)[];
}

/** How long the end of an earlier call is waited for; a service that takes longer is asked beside it. */
const TURN_MS = 250;

/**
 * The way to all services. A read that is under way for another request is joined when all that decides its
 * answer is the same (operation, variables and who asks; the request's id and how long it waits do not), and
 * when it was sent after this request had begun: what is read is then never older than a write that the
 * client knew of when it asked. For one that was sent before, its end is waited for, and all who wait then go
 * together: however many ask the same, the service answers it once at a time.
 */
export class Services {
  /** Counts beginnings and sendings, so that it can be told which came first. */
  #now = 0;
  readonly #underWay = new Map<string, Call>();

  constructor(
    private readonly transports: Transports,
    private readonly schema: GraphQLSchema,
  ) {}

  /**
   * Marks the beginning of an operation. One that writes joins nothing: its own reads come after its
   * writes, which is later than its beginning.
   */
  begin(isRead: boolean): number {
    return isRead ? this.#tick() : Number.POSITIVE_INFINITY;
  }

  /** @throws GraphQLError that may be told, when the service gave no answer. */
  ask(question: Question, variables: Data, asker: Asker): Promise<SubgraphResponse> {
    return traced('gateway.fetch', () => this.#ask(question, variables, asker), { service: question.service });
  }

  async #ask(question: Question, variables: Data, { scope, began }: Asker): Promise<SubgraphResponse> {
    // Whoever wants to know the cost pays it alone.
    if (!question.isRead || scope.reportCost) return this.#send(question, variables, scope);
    const key = JSON.stringify([question.service, question.operation, (await scope.passport()) ?? null, variables]);
    const earlier = this.#underWay.get(key);
    if (earlier && earlier.sent <= began && Number.isFinite(began)) await ended(earlier);
    const other = this.#underWay.get(key);
    if (other && other.sent > began) {
      const answer = await join(other, question.service, scope);
      if (answer) {
        scope.sources?.add(question.service, answer.state);
        return answer;
      }
    }
    const call: Call = { sent: this.#tick(), scope, followers: [], waiting: [] };
    this.#underWay.set(key, call);
    try {
      const answer = await this.#send(question, variables, scope);
      // Before anything else is done to it: the answer is merged into others.
      for (const { resolve } of call.followers) resolve(copyOf(answer));
      return answer;
    } catch (error) {
      for (const { reject } of call.followers) reject(error);
      throw error;
    } finally {
      if (this.#underWay.get(key) === call) this.#underWay.delete(key);
      for (const goOn of call.waiting) goOn();
    }
  }

  #tick(): number {
    this.#now += 1;
    return this.#now;
  }

  async #send({ service, operation, document, lists = [] }: Question, variables: Data, scope: RequestScope): Promise<Answered> {
    const transport = this.transports[service];
    if (!transport) throw new Error(`The plan asks a service "${service}" that this gateway has no link to.`);
    const areWhole = (data: Data): boolean => lists.every(({ key, variable }) => isWhole(data[key], variables[variable]));
    return askService(service, transport, scope, { query: operation, variables, fits: (data) => areWhole(data) && fits(this.schema, document, data) });
  }
}

/** Null is how GraphQL reports that the whole list failed; its errors say why. */
function isWhole(entities: unknown, representations: unknown): boolean {
  if (entities === null || entities === undefined) return true;
  return Array.isArray(entities) && Array.isArray(representations) && entities.length === representations.length;
}

/** Whatever becomes of it. */
function ended(call: Call): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, TURN_MS);
    call.waiting.push(() => {
      clearTimeout(patience);
      resolve();
    });
  });
}

/** Its own copy of another request's answer; undefined when that one did not wait for it. */
async function join(call: Call, service: string, scope: RequestScope): Promise<Answered | undefined> {
  try {
    return await new Promise((resolve, reject) => call.followers.push({ resolve, reject }));
  } catch (error) {
    if (call.scope.gone.aborted || (call.scope.deadline?.remainingMs() ?? 1) <= 0) return undefined;
    scope.sources?.add(service, undefined);
    if (call.scope.silent.has(service)) scope.silent.add(service);
    scope.log.warn({ subgraph: service, joined: call.scope.id }, 'a service gave no answer');
    throw error;
  }
}
