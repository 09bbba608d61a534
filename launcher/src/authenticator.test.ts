import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createAuthenticator, issueLocalToken, type KeyCheck, openLocalKey } from '@roadmap-hub/access';
import { trustedIssuers } from './authenticator.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'hub identity '));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const OIDC = { issuers: ['https://a.example.org', 'https://b.example.org'], audiences: ['hub'], jwksUrl: undefined, rolesClaim: 'roles' };
const NO_KEYS: KeyCheck = { check: () => Promise.reject(new Error('no key was shown')), close: async () => undefined };

it('a hub in production trusts the issuers of its settings, not itself, and makes no key to sign by', () => {
  expect(trustedIssuers({ dataDir, production: true, oidc: undefined })).toEqual([]);
  expect(trustedIssuers({ dataDir, production: true, oidc: OIDC }).map(({ issuer }) => issuer)).toEqual(OIDC.issuers);
  expect(readdirSync(dataDir)).toEqual([]);
});

it('a token that the hub signed before counts for nothing once it is in production', async () => {
  const token = await issueLocalToken({ name: 'Ann', roles: [], tier: 'standard', expires: new Date(Date.now() + 60_000) }, openLocalKey(dataDir));
  const accepts = (production: boolean) => createAuthenticator(trustedIssuers({ dataDir, production, oidc: OIDC }), NO_KEYS).authenticate(token);
  expect((await accepts(false)).identity.name).toBe('Ann');
  await expect(accepts(true)).rejects.toMatchObject({ name: 'Unauthenticated', reason: 'WRONG' });
});

it('makes the key at the first start of any other hub', () => {
  trustedIssuers({ dataDir, production: false, oidc: undefined });
  expect(readdirSync(dataDir)).toEqual(['token-key.pem']);
});
