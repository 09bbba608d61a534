import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { ANONYMOUS, type Identity } from './identity.js';
import { issuePassport, newPassportKey, PassportError, readPassport } from './passport.js';

const key = newPassportKey();
const somebody: Identity = { subject: 'key:1', name: 'Portal', via: 'apiKey', roles: ['donor:DE', 'focalPoint:LCA', 'partner'], tier: 'standard' };

/** A token by the right key, unless told otherwise, with everything a passport has but what is changed. */
function tokenWith(change: {
  typ?: string;
  issuer?: string;
  audience?: string;
  subject?: string;
  expires?: string;
  claims?: object;
  by?: string;
  alg?: string;
}) {
  const { typ = 'hub-passport+jwt', issuer = 'roadmap-hub gateway', audience = 'roadmap-hub services', subject = 'key:1', expires = '2m', by = key } = change;
  return new SignJWT({ name: null, via: 'token', roles: ['partner'], tier: 'standard', ...change.claims })
    .setProtectedHeader({ alg: change.alg ?? 'HS256', typ })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(Buffer.from(by, 'base64url'));
}

describe('a passport', () => {
  it('says who asks, to whoever has the key', async () => {
    expect(await readPassport(await issuePassport(somebody, key), key)).toEqual(somebody);
  });

  it('is not needed by anonymous', async () => {
    expect(await issuePassport(ANONYMOUS, key)).toBeUndefined();
    expect(await readPassport(undefined, key)).toEqual(ANONYMOUS);
  });

  it('is read when it is whole', async () => {
    expect((await readPassport(await tokenWith({}), key)).subject).toBe('key:1');
  });

  it.each([
    ['signed by another key', { by: newPassportKey() }],
    ['of another algorithm', { alg: 'HS512' }],
    ['of another kind', { typ: 'JWT' }],
    ['of another issuer', { issuer: 'somebody' }],
    ['for another audience', { audience: 'browsers' }],
    ['that has run out', { expires: '1 minute ago' }],
    ['of nobody', { subject: '' }],
    ['with a role that is none', { claims: { roles: ['king'] } }],
    ['without roles', { claims: { roles: undefined } }],
    ['with a tier that is none', { claims: { tier: 'boundless' } }],
    ['shown in a way that is none', { claims: { via: 'friendship' } }],
  ])('%s is refused', async (_, change) => {
    await expect(readPassport(await tokenWith(change), key)).rejects.toThrow(PassportError);
  });

  it.each(['', 'null', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.'])('is not "%s"', async (text) => {
    await expect(readPassport(text, key)).rejects.toThrow(PassportError);
  });
});
