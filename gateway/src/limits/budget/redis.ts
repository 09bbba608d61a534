import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { BucketStore, Taken, Tariff } from './bucket.js';
import type { MemoryBuckets } from './memory.js';

/** A request waits for the budget before anything else: rather count alone than let everybody wait. */
const ANSWER_WITHIN_MS = 250;
/** So long a silent Redis is not asked again. */
const REST_MS = 5_000;
const KEYS = 'roadmap-hub:budget:';

/** The same as `take` in bucket.ts, in one step and by the clock of Redis, so that several gateways count as one. */
const TAKE = `
local per_minute, cost, owed = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3] == '1'
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local held = redis.call('HMGET', KEYS[1], 'units', 'at')
local before = per_minute
if held[1] and held[2] then
  before = math.min(per_minute, tonumber(held[1]) + math.max(0, now - tonumber(held[2])) * per_minute / 60000)
end
if not owed and cost > before then return {0, tostring(before)} end
local left = math.min(per_minute, math.max(-per_minute, before - cost))
redis.call('HSET', KEYS[1], 'units', tostring(left), 'at', tostring(now))
redis.call('PEXPIRE', KEYS[1], 180000)
return {1, tostring(left)}
`;

interface Script {
  takeUnits(key: string, perMinute: number, cost: number, owed: '0' | '1'): Promise<[number, string]>;
}

/** Levels in Redis, for several gateways before one hub. While Redis is away each counts by itself: nobody is refused for that. */
export class RedisBuckets implements BucketStore {
  private readonly redis: Redis & Script;
  private restsUntil = 0;
  private away = false;

  constructor(
    url: string,
    private readonly alone: MemoryBuckets,
    private readonly log: Logger,
    private readonly keys = KEYS,
  ) {
    const redis = new Redis(url, {
      lazyConnect: true,
      enableOfflineQueue: false,
      commandTimeout: ANSWER_WITHIN_MS,
      connectTimeout: 2_000,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(times * 200, REST_MS),
      scripts: { takeUnits: { lua: TAKE, numberOfKeys: 1 } },
    });
    this.redis = redis as Redis & Script;
    // Without a listener it would end the process; what matters is logged where a budget is asked for.
    redis.on('error', () => undefined);
  }

  /** Waits until Redis has answered or has not: a hub starts without it too. */
  async open(): Promise<this> {
    await this.redis.connect().catch((error: unknown) => this.isAway(error));
    return this;
  }

  async take(client: string, tariff: Tariff, cost: number, owed: boolean): Promise<Taken> {
    if (Date.now() < this.restsUntil) return this.alone.take(client, tariff, cost, owed);
    try {
      const [enough, left] = await this.redis.takeUnits(this.keys + client, tariff.perMinute, cost, owed ? '1' : '0');
      this.isBack();
      return { enough: enough === 1, left: Number(left) };
    } catch (error) {
      this.isAway(error);
      return this.alone.take(client, tariff, cost, owed);
    }
  }

  async close(): Promise<void> {
    this.redis.disconnect();
  }

  /** Said once for each time that it goes away. The message of the error may hold its address, and is for the log only. */
  private isAway(error: unknown): void {
    if (!this.away) this.log.warn({ err: error }, 'Redis does not answer; until it does, each gateway counts budgets by itself');
    this.away = true;
    this.restsUntil = this.redis.status === 'ready' ? Date.now() + REST_MS : 0;
  }

  private isBack(): void {
    if (this.away) this.log.info('Redis answers again; budgets are shared');
    this.away = false;
  }
}
