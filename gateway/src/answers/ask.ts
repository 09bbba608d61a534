import type { ApolloServer } from '@apollo/server';
import { EVENTS } from '@roadmap-hub/telemetry';
import type { Request, RequestHandler, Response } from 'express';
import { HIT, REQUEST } from '../cost/model.js';
import { answerType, RESPONSE_TYPE } from '../http/answer-type.js';
import { askEngine, sendAsIs } from '../http/engine.js';
import { refuse } from '../http/refuse.js';
import { scopeOf } from '../http/scope.js';
import { type Question, resolveOperation } from '../known-operations/resolve.js';
import { LimitError } from '../limits/limit-error.js';
import type { Protection } from '../limits/protection.js';
import { checkVariables } from '../limits/variables.js';
import type { RequestScope } from '../request-scope.js';
import type { Straight, StraightWay } from '../straight/straight.js';
import { observeHit } from '../telemetry/hit.js';
import type { Answers } from './answers.js';
import { KeptAnswer } from './kept-answer.js';
import { isSurelyRead, keyOf } from './question.js';
import { sendWhole } from './send.js';
import { AnswerSources } from './sources.js';

/** What it takes to answer a question. */
export interface Asking {
  server: ApolloServer<RequestScope>;
  straight: StraightWay | undefined;
  protection: Protection;
  /** None when nothing is kept. */
  answers: Answers | undefined;
  cdnSeconds: number;
  knownNames: ReadonlySet<string>;
  today: () => string;
}

/**
 * Answers an operation: within the limits and paid for, with the answer that is at hand if it still
 * holds, else by asking the engine. What is refused is paid for too: it was read.
 */
export function askGraph(asking: Asking): RequestHandler {
  return async (req, res) => {
    const started = performance.now();
    const scope = scopeOf(res);
    scope.notes.answerType = answerType(req);
    try {
      await new Ask(asking, req, res, scope, started).answer();
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      const { code, message, details } = error;
      // An id of nothing is as a document of nothing: only the newer media type says so by the status.
      const status = code === 'PERSISTED_QUERY_NOT_FOUND' && scope.notes.answerType !== RESPONSE_TYPE ? 200 : error.status;
      refuse(res, status, code, message, details);
    }
  };
}

class Ask {
  private readonly isPublic: boolean;
  private readonly today: string;

  constructor(
    private readonly asking: Asking,
    private readonly req: Request,
    private readonly res: Response,
    private readonly scope: RequestScope,
    private readonly started: number,
  ) {
    this.isPublic = scope.identity.subject === null;
    this.today = asking.today();
  }

  /** @throws LimitError */
  async answer(): Promise<void> {
    const { answers } = this.asking;
    const question = this.read();
    const key = question && answers ? keyOf(this.req, this.scope, question, this.today) : undefined;
    if (!question || key === undefined || !answers || this.scope.reportCost) return this.bypass(question, key);

    const here = answers.atHand(key);
    if (here) {
      // It was judged when it was made, and the same question is judged alike.
      await this.asking.protection.budget.admit(this.res, HIT);
      if (await answers.holds(here)) return this.hit(here);
      answers.drop(key, here);
    }
    await this.admit(question);
    const shared = this.isPublic ? await answers.findShared(key) : undefined;
    return shared ? this.hit(shared) : this.make(question, key);
  }

  /** What is refused here costs a request. */
  private read(): Question | undefined {
    try {
      const question = resolveOperation(this.req, this.asking.protection.known);
      // Before anything is made of them: a key is, too, and what lies too deep in itself cannot be written down.
      checkVariables(question?.variables ?? {});
      return question;
    } catch (error) {
      if (error instanceof LimitError) this.refusal = error;
      else throw error;
    }
  }

  private refusal: LimitError | undefined;

  /** Lets a question in that is within the limits and paid for. */
  private async admit(question: Question | undefined): Promise<void> {
    const { guard, budget } = this.asking.protection;
    let cost: number | undefined;
    try {
      if (question) cost = guard.costOf(question, this.scope.identity);
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      this.refusal = error;
    }
    await budget.admit(this.res, cost ?? REQUEST);
    if (this.refusal) throw this.refusal;
    this.scope.notes.estimatedCost = cost;
  }

  /** Nothing at hand is given out, and nothing kept; who asks for the cost is told what would have been. */
  private async bypass(question: Question | undefined, key: string | undefined): Promise<void> {
    const { answers } = this.asking;
    await this.admit(question);
    if (answers) {
      this.scope.notes.cache = key === undefined ? 'bypass' : (await answers.find(key, this.isPublic)) ? 'hit' : 'miss';
      EVENTS.cache.tell({ outcome: 'bypass' });
    }
    await this.send(question, undefined);
  }

  private hit(answer: KeptAnswer): void | Promise<void> {
    const { about } = answer;
    this.scope.notes.cache = 'hit';
    observeHit(this.scope, about, this.asking.knownNames, this.started);
    this.asking.protection.budget.charge(this.res, HIT);
    return sendWhole(this.req, this.res, answer, this.isPublic, this.asking.cdnSeconds);
  }

  private make(question: Question, key: string): Promise<void> {
    this.scope.notes.cache = 'miss';
    EVENTS.cache.tell({ outcome: 'miss' });
    return this.send(question, key);
  }

  /** Asks the engine, and keeps its answer under the key when it is whole and it can be told by what it would have to be given up. */
  private async send(question: Question | undefined, key: string | undefined): Promise<void> {
    const { notes } = this.scope;
    if (key !== undefined) this.scope.sources = new AnswerSources();
    const straight = question && (await this.askStraight(question));
    if (straight) {
      this.asking.protection.budget.charge(this.res, straight.cost);
      return this.give(key, `${notes.answerType}; charset=utf-8`, straight.body);
    }
    const response = await askEngine(this.asking.server, this.req, this.res);
    const { headers, body, status = 200 } = response;
    const contentType = headers.get('content-type') ?? '';
    const isGiven = notes.isWhole && status === 200 && body.kind === 'complete' && contentType.startsWith(`${notes.answerType};`);
    if (!isGiven || this.scope.reportCost) return sendAsIs(this.res, response);

    for (const [name, value] of headers) if (name !== 'content-type') this.res.setHeader(name, value);
    await this.give(key, contentType, body.string);
  }

  private async askStraight(question: Question): Promise<Straight | undefined> {
    const { straight } = this.asking;
    const judged = isSurelyRead(this.req, question) ? straight?.find(question, this.scope) : undefined;
    return judged && straight?.answer(judged, question, this.scope);
  }

  /** Sends a whole answer, and keeps it where it may be. */
  private async give(key: string | undefined, contentType: string, body: string): Promise<void> {
    const { answers, cdnSeconds, today } = this.asking;
    const { notes, sources } = this.scope;
    const states = sources?.states;
    const about = { states: states ?? {}, contentType, estimated: notes.estimatedCost ?? 0, operationName: notes.operationName ?? null };
    const answer = new KeptAnswer(about, Buffer.from(body));
    const mayKeep = key !== undefined && states !== undefined && today() === this.today;
    if (mayKeep) answers?.keep(key, answer, this.isPublic);
    await sendWhole(this.req, this.res, answer, this.isPublic, cdnSeconds);
  }
}
