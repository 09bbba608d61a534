import { randomUUID } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Authenticator } from '@roadmap-hub/access';
import { Redis } from 'ioredis';
import { composeToys, type DirectHub, post, startDirectHub, usedEngine } from '../testing/hub.js';
import { redisIsThere, TEST_REDIS_URL } from '../testing/redis.js';
import { prefixOf } from './open.js';

const isThere = await redisIsThere();

const authenticator: Authenticator = {
  authenticate: async (credential) => ({
    identity: { subject: credential, name: null, via: 'token', roles: ['partner'], tier: 'standard' },
    expires: null,
  }),
};
const PLEDGES = '{ pledges { totalCount } }';
const open: DirectHub[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ gateway }) => gateway.stop()));
});

async function hubAt(redisUrl: string, version: string): Promise<DirectHub> {
  const hub = await startDirectHub({ authenticator, version, cache: { bytes: 400_000, redisUrl } });
  open.push(hub);
  hub.services.pledges.data = 'one';
  return hub;
}
const callsOf = ({ services }: DirectHub): number => services.pledges.requests.length;

(isThere ? describe : describe.skip)('answers in Redis', () => {
  let redis: Redis;
  beforeAll(() => {
    redis = new Redis(TEST_REDIS_URL);
  });
  afterAll(() => redis.disconnect());

  /** The keys of one release, once there are some: a gateway does not wait for them to be written. */
  async function keysOf(version: string, least = 1): Promise<string[]> {
    const prefix = prefixOf([version, usedEngine(), composeToys()]);
    for (;;) {
      const keys = await redis.keys(`${prefix}*`);
      if (keys.length >= least) return keys;
    }
  }
  /** A release of one test's own, whose keys are deleted in the end. */
  async function withRelease(use: (version: string) => Promise<void>): Promise<void> {
    const version = `test-${randomUUID()}`;
    try {
      await use(version);
    } finally {
      const keys = await keysOf(version, 0);
      if (keys.length > 0) await redis.del(...keys);
    }
  }

  test('are given out by another gateway, while they hold there', () =>
    withRelease(async (version) => {
      const [first, second] = [await hubAt(TEST_REDIS_URL, version), await hubAt(TEST_REDIS_URL, version)];
      const { text } = await post(first.gateway, PLEDGES);
      const [key] = await keysOf(version);
      expect(await redis.ttl(key as string)).toBeGreaterThan(0);
      expect((await post(second.gateway, PLEDGES)).text).toBe(text);
      expect(callsOf(second)).toBe(0);
      second.services.pledges.data = 'another';
      await post(second.gateway, PLEDGES);
      expect(callsOf(second)).toBe(1);
    }));

  test('are of the same release and schema, and never of somebody who is known', () =>
    withRelease(async (version) => {
      const [first, second] = [await hubAt(TEST_REDIS_URL, version), await hubAt(TEST_REDIS_URL, `${version} next`)];
      await post(first.gateway, PLEDGES, { headers: { authorization: 'Bearer paul' } });
      await post(first.gateway, PLEDGES);
      expect(await keysOf(version)).toHaveLength(1);
      await post(second.gateway, PLEDGES);
      expect(callsOf(second)).toBe(1);
      await redis.del(...(await keysOf(`${version} next`)));
    }));

  test('are believed only when they are whole answers', () =>
    withRelease(async (version) => {
      const first = await hubAt(TEST_REDIS_URL, version);
      const { text } = await post(first.gateway, PLEDGES);
      const [key = ''] = await keysOf(version);
      const good = await redis.get(key);
      const [head = ''] = (good ?? '').split('\n');
      const body = '{"data":{"pledges":{"totalCount":9}}}';
      const about = (change: object, length = body.length): string => JSON.stringify({ ...JSON.parse(head), length, ...change });
      // That a forgery of the right form passes shows that the others fail by their form.
      for (const [value, isTaken] of [
        [`${about({})}\n${body}`, true],
        ['', false],
        ['nothing', false],
        [`${head}\n`, false],
        [`not json\n${body}`, false],
        [`${about({}, 5)}\n${body}`, false],
        [`${about({ states: null })}\n${body}`, false],
        [`${about({ states: { pledges: 1 } })}\n${body}`, false],
        [`${about({ states: { pledges: 'zero' } })}\n${body}`, false],
        [`${about({ states: { elsewhere: 'one' } })}\n${body}`, false],
        [`${about({ contentType: 'text/html' })}\n${body}`, false],
        [`${about({ estimated: '1' })}\n${body}`, false],
        [`${about({}, 15)}\n{"data":"wrong"}`.slice(0, -1), false],
        [`${about({}, 44)}\n{"data":{"pledges":null},"errors":["wrong"]}`, false],
        [`${about({}, 60_000)}\n{"data":{"pledges":"${'x'.repeat(59_978)}"}}`, false],
      ] as const) {
        await redis.set(key, value);
        const hub = await hubAt(TEST_REDIS_URL, version);
        const got = await post(hub.gateway, PLEDGES);
        expect([value.slice(0, 100), callsOf(hub)]).toEqual([value.slice(0, 100), isTaken ? 0 : 1]);
        if (!isTaken) expect(got.text).toBe(text);
        await hub.gateway.stop();
      }
    }));
});

describe('while Redis is away, answers are kept all the same', () => {
  async function keepsBySelf(url: string): Promise<void> {
    const hub = await hubAt(url, 'x');
    for (let time = 0; time < 3; time += 1) expect((await post(hub.gateway, PLEDGES)).body.data).toEqual({ pledges: { totalCount: 7 } });
    expect(callsOf(hub)).toBe(1);
    expect(hub.log.filter(({ msg }) => String(msg).startsWith('Redis does not answer'))).toHaveLength(1);
  }

  test('where nothing listens', () => keepsBySelf('redis://127.0.0.1:1'));

  test('where somebody listens and says nothing', async () => {
    const sockets: Socket[] = [];
    const silent: Server = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    try {
      await keepsBySelf(`redis://127.0.0.1:${(silent.address() as { port: number }).port}`);
    } finally {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => silent.close(resolve));
    }
  });
});
