import { Redis } from 'ioredis';

/** Where tests look for a Redis. */
export const TEST_REDIS_URL = process.env.HUB_TEST_REDIS_URL || 'redis://127.0.0.1:6379';

/** Whether there is one; says so where tests are skipped for want of it. */
export async function redisIsThere(): Promise<boolean> {
  const redis = new Redis(TEST_REDIS_URL, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    console.warn(`skipped, since no Redis answers at ${TEST_REDIS_URL}; HUB_TEST_REDIS_URL may name another`);
    return false;
  } finally {
    redis.disconnect();
  }
}
