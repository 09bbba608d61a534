import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { secondsUntil, take } from './bucket.js';
import { networkOf } from './client.js';
import { MemoryBuckets } from './memory.js';

const TARIFF = { name: 'test', perMinute: 600 };

describe('a bucket', () => {
  test('is full at first, and gives all of it at once', () => {
    expect(take(undefined, TARIFF, 0, 600, false)).toEqual({ enough: true, left: 0 });
    expect(take(undefined, TARIFF, 0, 601, false)).toEqual({ enough: false, left: 600 });
  });

  test('fills evenly, to the brim', () => {
    expect(take({ units: 0, at: 0 }, TARIFF, 1_000, 10, false)).toEqual({ enough: true, left: 0 });
    expect(take({ units: 0, at: 0 }, TARIFF, 3_600_000, 0, false)).toEqual({ enough: true, left: 600 });
    expect(take({ units: 0, at: 5_000 }, TARIFF, 0, 1, false)).toEqual({ enough: false, left: 0 });
  });

  test('takes what is owed in any case, and no more than a minute can pay', () => {
    expect(take({ units: 5, at: 0 }, TARIFF, 0, 100, true)).toEqual({ enough: true, left: -95 });
    expect(take({ units: 5, at: 0 }, TARIFF, 0, 1e9, true)).toEqual({ enough: true, left: -600 });
    expect(secondsUntil(0, -600, TARIFF)).toBe(60);
  });

  test('gives back no more than it holds', () => {
    expect(take({ units: 590, at: 0 }, TARIFF, 0, -100, true)).toEqual({ enough: true, left: 600 });
  });

  test('lets nobody spend more than a full one and what has flowed in since', () => {
    const asked = fc.array(fc.record({ after: fc.integer({ min: 0, max: 5_000 }), cost: fc.integer({ min: 1, max: 700 }) }), { maxLength: 100 });
    fc.assert(
      fc.property(asked, (steps) => {
        let now = 0;
        let spent = 0;
        let level: { units: number; at: number } | undefined;
        for (const { after, cost } of steps) {
          now += after;
          const { enough, left } = take(level, TARIFF, now, cost, false);
          if (enough) spent += cost;
          level = { units: left, at: now };
        }
        expect(spent).toBeLessThanOrEqual(600 + now / 100 + 1e-6);
      }),
    );
  });

  test('that was refused has enough after the wait that it was told', () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), fc.integer({ min: 1, max: 600 }), (units, cost) => {
        const wait = secondsUntil(cost, units, TARIFF);
        expect(take({ units, at: 0 }, TARIFF, wait * 1_000 + 1, cost, false).enough).toBe(true);
      }),
    );
  });
});

describe('buckets in memory', () => {
  test('keep clients apart', async () => {
    const buckets = new MemoryBuckets(() => 0);
    await buckets.take('a', TARIFF, 600, false);
    expect((await buckets.take('a', TARIFF, 1, false)).enough).toBe(false);
    expect((await buckets.take('b', TARIFF, 600, false)).enough).toBe(true);
  });

  test('are never more than so many; those that were silent the longest are forgotten', async () => {
    const buckets = new MemoryBuckets(() => 0, 100);
    for (let index = 0; index < 1_000; index += 1) {
      await buckets.take(`client ${index}`, TARIFF, 600, false);
      await buckets.take('busy', TARIFF, index === 0 ? 600 : 0, false);
    }
    expect(buckets.size).toBe(100);
    expect((await buckets.take('busy', TARIFF, 1, false)).enough).toBe(false);
    expect((await buckets.take('client 999', TARIFF, 1, false)).enough).toBe(false);
    expect((await buckets.take('client 0', TARIFF, 600, false)).enough).toBe(true);
  });
});

describe('the network of an address', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
    ['', ''],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
