import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { type About, KeptAnswer } from './kept-answer.js';

/** Longer than this, and making the answer anew is as good. */
const ANSWER_WITHIN_MS = 100;
/** So long a silent Redis is not asked again. */
const REST_MS = 5_000;
/**
 * Shorter than budgets live there (`limits/budget/redis.ts`) by what it takes to fill one: a Redis that is
 * full and lets go of what has the least time left never forgets what a client owes for an answer's sake.
 */
const KEPT_SECONDS = 60;
const MAX_HEAD = 20_000;

/**
 * Answers in Redis or Valkey, for several gateways before one hub. Nothing waits for it but a look
 * into it, and that not for long; while it is away, each gateway has its own. What comes from there
 * is somebody else's word: it is looked at as a client's would be, and holds only by the states that
 * the services tell.
 */
export class SharedAnswers {
  readonly #redis: Redis;
  #restsUntil = 0;
  #away = false;

  constructor(
    url: string,
    private readonly log: Logger,
    /** Another one for each release and schema, and whatever else an answer depends on. */
    private readonly prefix: string,
    /** Bytes of one answer at the most. */
    private readonly largest: number,
  ) {
    this.#redis = new Redis(url, {
      lazyConnect: true,
      enableOfflineQueue: false,
      commandTimeout: ANSWER_WITHIN_MS,
      connectTimeout: 2_000,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(times * 200, REST_MS),
    });
    // Without a listener it would end the process; what matters is logged where it is asked.
    this.#redis.on('error', () => undefined);
  }

  /** Waits until Redis has answered or has not: a gateway starts without it too. */
  async open(): Promise<this> {
    await this.#redis.connect().catch((error: unknown) => this.#isAway(error));
    return this;
  }

  async get(key: string): Promise<KeptAnswer | undefined> {
    if (Date.now() < this.#restsUntil) return undefined;
    try {
      // Never more than could be right, whatever lies there.
      const found = await this.#redis.getrangeBuffer(this.#name(key), 0, this.largest + MAX_HEAD);
      this.#isBack();
      return found.length > 0 ? read(found, this.largest) : undefined;
    } catch (error) {
      this.#isAway(error);
      return undefined;
    }
  }

  set(key: string, { about, body }: KeptAnswer): void {
    if (Date.now() < this.#restsUntil) return;
    const value = Buffer.concat([Buffer.from(`${JSON.stringify({ ...about, length: body.length })}\n`), body]);
    this.#redis.set(this.#name(key), value, 'EX', KEPT_SECONDS).catch((error: unknown) => this.#isAway(error));
  }

  close(): void {
    this.#redis.disconnect();
  }

  #name(key: string): string {
    return this.prefix + createHash('sha256').update(key).digest('base64url');
  }

  /** The message of the error may hold its address, and is for the log only. */
  #isAway(error: unknown): void {
    if (!this.#away) this.log.warn({ err: error }, 'Redis does not answer; until it does, each gateway keeps answers by itself');
    this.#away = true;
    this.#restsUntil = Date.now() + REST_MS;
  }

  #isBack(): void {
    if (this.#away) this.log.info('Redis answers again; answers are shared');
    this.#away = false;
  }
}

/** Undefined for what is no whole answer without errors. */
function read(value: Buffer, largest: number): KeptAnswer | undefined {
  const end = value.indexOf('\n');
  if (end < 0 || end > MAX_HEAD) return undefined;
  const body = value.subarray(end + 1);
  try {
    const { length, ...about } = JSON.parse(value.toString('utf8', 0, end)) as About & { length: number };
    if (length !== body.length || length > largest || !isAbout(about)) return undefined;
    const answer = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    const isWhole = Object.keys(answer).length === 1 && typeof answer.data === 'object' && answer.data !== null;
    // A copy of its own: the part of a buffer would hold all of it.
    return isWhole ? new KeptAnswer(about, Buffer.from(body)) : undefined;
  } catch {
    return undefined;
  }
}

function isAbout(about: unknown): about is About {
  const { states, contentType, estimated, operationName } = about as Partial<Record<keyof About, unknown>>;
  return (
    typeof states === 'object' &&
    states !== null &&
    Object.values(states).every((state) => typeof state === 'string') &&
    typeof contentType === 'string' &&
    /^application\/(graphql-response\+)?json; charset=utf-8$/.test(contentType) &&
    typeof estimated === 'number' &&
    estimated >= 0 &&
    (operationName === null || typeof operationName === 'string')
  );
}
