import { randomUUID } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { redisIsThere, TEST_REDIS_URL } from '../../testing/redis.js';
import { MemoryBuckets } from './memory.js';
import { RedisBuckets } from './redis.js';

const TARIFF = { name: 'test', perMinute: 6_000 };
const keys = `hub-test:${randomUUID()}:`;

const isThere = await redisIsThere();

const lines: { level: number; msg: string }[] = [];
const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
const open: RedisBuckets[] = [];
const bucketsAt = async (url: string): Promise<RedisBuckets> => {
  const buckets = await new RedisBuckets(url, new MemoryBuckets(), log, keys).open();
  open.push(buckets);
  return buckets;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((buckets) => buckets.close()));
  lines.length = 0;
});

(isThere ? describe : describe.skip)('buckets in Redis', () => {
  let redis: Redis;
  beforeAll(() => {
    redis = new Redis(TEST_REDIS_URL);
  });
  afterAll(async () => {
    const left = await redis.keys(`${keys}*`);
    if (left.length > 0) await redis.del(...left);
    redis.disconnect();
  });

  test('are the same for all gateways, and count every unit once', async () => {
    const [one, other] = await Promise.all([bucketsAt(TEST_REDIS_URL), bucketsAt(TEST_REDIS_URL)]);
    const taken = await Promise.all(Array.from({ length: 200 }, (_, index) => (index % 2 ? one : other).take('shared', TARIFF, 50, false)));
    const enough = taken.filter((each) => each.enough).length;
    // 120 fill the bucket; a few more may flow in while they are counted.
    expect(enough).toBeGreaterThanOrEqual(120);
    expect(enough).toBeLessThanOrEqual(125);
    expect((await other.take('another', TARIFF, 6_000, false)).enough).toBe(true);
  });

  test('owe and give back as those in memory do', async () => {
    const buckets = await bucketsAt(TEST_REDIS_URL);
    expect((await buckets.take('debtor', TARIFF, 1_000_000, true)).left).toBe(-6_000);
    expect((await buckets.take('debtor', TARIFF, 1, false)).enough).toBe(false);
    expect((await buckets.take('debtor', TARIFF, -1_000_000, true)).left).toBe(6_000);
  });

  test('are forgotten when they would be full again', async () => {
    const buckets = await bucketsAt(TEST_REDIS_URL);
    await buckets.take('passing', TARIFF, 10, false);
    const life = await redis.pttl(`${keys}passing`);
    expect(life).toBeGreaterThan(120_000);
    expect(life).toBeLessThanOrEqual(180_000);
  });
});

describe('while Redis is away', () => {
  test('each gateway counts by itself, refuses nobody for that, and says so once', async () => {
    const buckets = await bucketsAt('redis://127.0.0.1:1');
    for (let index = 0; index < 10; index += 1) expect((await buckets.take('a', TARIFF, 600, false)).enough).toBe(true);
    expect((await buckets.take('a', TARIFF, 600, false)).enough).toBe(false);
    expect(lines.map(({ msg }) => msg)).toEqual([expect.stringContaining('each gateway counts budgets by itself')]);
  });

  test('nobody waits for one that hangs', async () => {
    const sockets: Socket[] = [];
    const hanging: Server = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
    const { port } = hanging.address() as { port: number };
    const buckets = new RedisBuckets(`redis://127.0.0.1:${port}`, new MemoryBuckets(), log, keys);
    open.push(buckets);
    try {
      const started = performance.now();
      await buckets.open();
      expect((await buckets.take('a', TARIFF, 600, false)).enough).toBe(true);
      expect((await buckets.take('a', TARIFF, 600, false)).enough).toBe(true);
      expect(performance.now() - started).toBeLessThan(3_500);
    } finally {
      for (const socket of sockets) socket.destroy();
      hanging.close();
    }
  });
});
