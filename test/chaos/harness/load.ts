import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { until } from '../../e2e/harness/until.js';
import { QUESTIONS, type Question } from './questions.js';
import { judge, type Sample } from './sample.js';

interface LoadOptions {
  /** How many ask at once. */
  workers?: number;
  /** Between an answer and the next question of the same worker. */
  pauseMs?: number;
  questions?: readonly Question[];
}

/** So many whole answers in a row mean that all is well again: each question twice, and more. */
const STREAK = 24;
/** The hub gives up after 15 s at the latest, so that whoever waits longer waits in vain. */
const PATIENCE_MS = 20_000;

/** Asks a hub again and again over kept-alive connections, and keeps in mind what came of it. */
export class Load {
  readonly samples: Sample[] = [];
  private readonly agent = new Agent({ connections: 64, bodyTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS });
  private readonly wholes = new Map<string, unknown>();
  private readonly stopping = new AbortController();
  private working: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly url: string,
    private readonly questions: readonly Question[],
  ) {}

  /** Asks each question once for the whole answers, and then goes on until it is stopped. */
  static async start(url: string, { workers = 6, pauseMs = 20, questions = QUESTIONS }: LoadOptions = {}): Promise<Load> {
    const load = new Load(url, questions);
    setMaxListeners(0, load.stopping.signal);
    for (const question of questions) {
      const { data, errors } = JSON.parse((await load.ask(question)).text) as { data: unknown; errors?: unknown };
      if (errors) throw new Error(`${question.name} is not answered before anything is broken: ${JSON.stringify(errors)}`);
      load.wholes.set(question.name, data);
    }
    load.working = Promise.all(Array.from({ length: workers }, (_, worker) => load.work(worker, pauseMs)));
    return load;
  }

  /** Waits for so many more answers, whatever they are. */
  async more(count: number, within = 60_000): Promise<void> {
    const enough = this.samples.length + count;
    await until(`${count} more answers`, () => this.samples.length >= enough, within);
  }

  /** How long after `since` all answers were whole again; fails when that is not so within the bound and some more. */
  async wholeAfter(since: number, boundMs: number): Promise<number> {
    const found = await until('all answers are whole again', () => this.streakAfter(since), since + boundMs + 30_000 - performance.now());
    return found.at + found.ms - since;
  }

  /** Ends when the questions under way are answered. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.working;
    await this.agent.destroy();
  }

  /** The first of the latest whole answers, when there are enough of them that were asked after `since`. */
  private streakAfter(since: number): Sample | undefined {
    const after = this.samples.filter(({ at }) => at > since);
    const start = after.findLastIndex(({ outcome }) => outcome !== 'whole') + 1;
    return after.length - start >= STREAK ? after[start] : undefined;
  }

  private async work(worker: number, pauseMs: number): Promise<void> {
    const { signal } = this.stopping;
    for (let turn = worker; !signal.aborted; turn += 1) {
      const question = this.questions[turn % this.questions.length] as Question;
      const at = performance.now();
      const requestId = randomUUID();
      const judged = await this.ask(question, requestId).then(({ status, text }) => judge(status, text, this.wholes.get(question.name)), unanswered);
      this.samples.push({ question: question.name, requestId, at, ms: performance.now() - at, ...judged });
      await pause(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async ask({ query, variables }: Question, requestId: string = randomUUID()): Promise<{ status: number; text: string }> {
    const { statusCode, body } = await request(`${this.url}/graphql`, {
      method: 'POST',
      dispatcher: this.agent,
      headers: { 'content-type': 'application/json', 'x-request-id': requestId },
      body: JSON.stringify({ query, variables }),
    });
    return { status: statusCode, text: await body.text() };
  }
}

function unanswered(error: Error & { code?: string }): Pick<Sample, 'outcome' | 'detail' | 'missing'> {
  return { outcome: error.code === 'ECONNREFUSED' ? 'refused' : 'broken', detail: `${error.code ?? error.name}: ${error.message}`, missing: [] };
}
