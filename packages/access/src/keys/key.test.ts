import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { isKey, isSecretOf, newKey, partsOf } from './key.js';

it('a key is told by its beginning, found by its id, and known by a hash', () => {
  const { id, key, hash } = newKey();
  expect(key).toMatch(/^hub_[0-9a-f]{12}_[0-9a-f]{64}$/);
  const { secret = '', ...parts } = partsOf(key) ?? {};
  expect(parts).toEqual({ id });
  expect(hash).toEqual(createHash('sha256').update(secret).digest());
  expect(isSecretOf(secret, hash)).toBe(true);
  expect(isSecretOf(`${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`, hash)).toBe(false);
});

it('no two keys are alike', () => {
  const keys = Array.from({ length: 100 }, newKey);
  expect(new Set(keys.map(({ id }) => id)).size).toBe(100);
  expect(new Set(keys.map(({ hash }) => hash.toString('hex'))).size).toBe(100);
});

it.each([
  'hub_',
  'hub_0123456789ab',
  'hub_0123456789ab_',
  `hub_0123456789AB_${'0'.repeat(64)}`,
  `hub_0123456789ab_${'0'.repeat(65)}`,
  `hub_x'; drop_${'0'.repeat(64)}`,
])('%s is meant as a key and is none', (text) => {
  expect(isKey(text)).toBe(true);
  expect(partsOf(text)).toBeUndefined();
});
