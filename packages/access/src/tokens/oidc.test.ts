import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CryptoKey, exportSPKI, importJWK, SignJWT } from 'jose';
import { AUDIENCE, IdentityProvider, makeKey, type TokenChange } from '../testing/identity-provider.js';
import { oidcIssuer } from './oidc-issuer.js';
import type { TrustedIssuer } from './trusted-issuer.js';
import { verifyToken } from './verify-token.js';

let provider: IdentityProvider;
let other: IdentityProvider;
let trusted: TrustedIssuer;
beforeAll(async () => {
  [provider, other] = await Promise.all([IdentityProvider.start(), IdentityProvider.start()]);
  trusted = oidcIssuer({ issuer: provider.issuer, audiences: [AUDIENCE], jwksUrl: undefined, rolesClaim: 'roles' });
});
afterAll(() => Promise.all([provider.close(), other.close()]));

const verify = (token: string) => verifyToken(token, [trusted]);
const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

describe('a token of a trusted issuer', () => {
  it('says who asks, and until when', async () => {
    const expires = Math.floor(Date.now() / 1000) + 60;
    const { identity, expires: until } = await verify(await provider.token({ expires }));
    expect(identity).toEqual({ subject: `token:${provider.issuer}#ann`, name: 'Ann', via: 'token', roles: ['partner', 'donor:DE'], tier: 'standard' });
    expect(until).toEqual(new Date(expires * 1000));
  });

  it('may be for others too, and without a name', async () => {
    const token = await provider.token({ audience: ['https://other.example.org', AUDIENCE], claims: { name: undefined } });
    expect((await verify(token)).identity.name).toBeNull();
  });

  it('may be a few seconds early or late', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect((await verify(await provider.token({ expires: now - 3 }))).identity.via).toBe('token');
    expect((await verify(await provider.token({ notBefore: '3s' }))).identity.via).toBe('token');
  });

  it.each(['RS256', 'PS256', 'ES384', 'EdDSA'])('may be signed by %s', async (alg) => {
    const key = await makeKey(`by-${alg}`, alg);
    provider.keys.push(key);
    const fresh = oidcIssuer({ issuer: provider.issuer, audiences: [AUDIENCE], jwksUrl: undefined, rolesClaim: 'roles' });
    expect((await verifyToken(await provider.token({ key }), [fresh])).identity.name).toBe('Ann');
  });

  it('gives no tier: that is not the issuer’s to say', async () => {
    expect((await verify(await provider.token({ claims: { tier: 'high' } }))).identity.tier).toBe('standard');
  });
});

describe('a token is refused', () => {
  it.each<[string, string, TokenChange]>([
    ['that has run out', 'EXPIRED', { expires: '10 seconds ago' }],
    ['that is not valid yet', 'NOT_YET_VALID', { notBefore: '1 minute' }],
    ['of another issuer', 'WRONG', { issuer: 'https://evil.example.org' }],
    ['for another program', 'WRONG', { audience: 'https://other.example.org' }],
    ['of nobody', 'WRONG', { subject: '' }],
    ['of somebody whose name has no end', 'WRONG', { subject: 'x'.repeat(256) }],
    ['that asks for a key that there is not', 'WRONG', { header: { kid: 'unknown' } }],
    ['that brings its own key', 'WRONG', { header: { kid: 'unknown', jwk: { kty: 'EC' }, jku: 'http://127.0.0.1:1/keys' } }],
  ])('%s', async (_, reason, change) => {
    await expect(verify(await provider.token(change))).rejects.toMatchObject({ name: 'Unauthenticated', kind: 'token', reason });
  });

  it('that never ends', async () => {
    const [key] = provider.keys;
    const token = new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid: 'first' }).setIssuer(provider.issuer).setAudience(AUDIENCE).setSubject('ann');
    await expect(verify(await token.sign(key!.privateKey))).rejects.toMatchObject({ reason: 'WRONG', detail: expect.stringContaining('exp') });
  });

  it('signed by the key of another issuer', async () => {
    const token = await other.token({ issuer: provider.issuer });
    await expect(verify(token)).rejects.toMatchObject({ reason: 'WRONG', detail: expect.stringContaining('signature') });
  });

  it('of a second trusted issuer by the key of the first', async () => {
    const both = [trusted, oidcIssuer({ issuer: other.issuer, audiences: [AUDIENCE], jwksUrl: undefined, rolesClaim: 'roles' })];
    expect((await verifyToken(await other.token(), both)).identity.subject).toBe(`token:${other.issuer}#ann`);
    const crossed = await provider.token({ issuer: other.issuer });
    await expect(verifyToken(crossed, both)).rejects.toMatchObject({ reason: 'WRONG' });
  });

  it('changed after it was signed', async () => {
    const [header = '', payload = '', signature = ''] = (await provider.token()).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const forged = `${header}.${encode({ ...claims, roles: ['administrator'] })}.${signature}`;
    await expect(verify(forged)).rejects.toMatchObject({ reason: 'WRONG', detail: expect.stringContaining('signature') });
  });

  it.each(['none', 'None', 'HS256'])('without the issuer’s signature, by the algorithm %s', async (alg) => {
    const [, payload = ''] = (await provider.token()).split('.');
    const unsigned = `${encode({ alg, kid: 'first' })}.${payload}`;
    const signatures = ['', 'x', createHmac('sha256', '').update(unsigned).digest('base64url')];
    for (const signature of signatures) await expect(verify(`${unsigned}.${signature}`)).rejects.toMatchObject({ name: 'Unauthenticated', reason: 'WRONG' });
  });

  it('signed with the public key as if it were a secret', async () => {
    const key = await makeKey('rsa', 'RS256');
    provider.keys.push(key);
    const fresh = oidcIssuer({ issuer: provider.issuer, audiences: [AUDIENCE], jwksUrl: undefined, rolesClaim: 'roles' });
    expect((await verifyToken(await provider.token({ key }), [fresh])).identity.name).toBe('Ann');
    const pem = await exportSPKI((await importJWK(key.jwk, 'RS256', { extractable: true })) as CryptoKey);
    const [, payload = ''] = (await provider.token({ key })).split('.');
    const input = `${encode({ alg: 'HS256', kid: 'rsa' })}.${payload}`;
    for (const secret of [pem, pem.trim(), JSON.stringify(key.jwk)]) {
      const forged = `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
      await expect(verifyToken(forged, [fresh])).rejects.toMatchObject({ reason: 'WRONG', detail: expect.stringContaining('alg') });
    }
  });

  it.each(['', 'x', 'a.b', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.', `${encode({ alg: 'ES256' })}.${encode(['iss'])}.x`])('that is "%s"', async (text) => {
    await expect(verify(text)).rejects.toMatchObject({ name: 'Unauthenticated', reason: 'WRONG' });
  });
});
