import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AUDIENCE, IdentityProvider, makeKey } from '../testing/identity-provider.js';
import { oidcIssuer } from './oidc-issuer.js';
import type { KeySetTiming } from './remote-key-set.js';
import { verifyToken } from './verify-token.js';

let provider: IdentityProvider;
beforeEach(async () => {
  provider = await IdentityProvider.start();
});
afterEach(() => provider.close());

/** Nothing waits for longer than a test likes. */
const TIMING: KeySetTiming = { patience: 300, keep: 600_000, betweenLooks: 0, pause: 0 };

/** A hub that trusts the provider, started anew. */
function hub(timing: Partial<KeySetTiming> = {}, jwksUrl?: string): (token: string) => Promise<string | null> {
  const trusted = oidcIssuer({ issuer: provider.issuer, audiences: [AUDIENCE], jwksUrl, rolesClaim: 'roles' }, { ...TIMING, ...timing });
  return async (token) => (await verifyToken(token, [trusted])).identity.name;
}

const AWAY = { name: 'IdentityUnavailable', kind: 'token' };

describe('the keys of an issuer', () => {
  it('are asked for with the first token, and kept', async () => {
    const verify = hub();
    expect(provider.asked).toEqual([]);
    for (let times = 0; times < 3; times += 1) await verify(await provider.token());
    expect(provider.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('are asked for once by many that come at once', async () => {
    const verify = hub();
    const token = await provider.token();
    await Promise.all(Array.from({ length: 20 }, () => verify(token)));
    expect(provider.asked).toHaveLength(2);
  });

  it('are where the settings say, when they do', async () => {
    const verify = hub({}, `${provider.issuer}/keys`);
    expect(await verify(await provider.token())).toBe('Ann');
    expect(provider.asked).toEqual(['/keys']);
  });

  it('are followed when they change', async () => {
    const verify = hub({ keep: 0 });
    const old = await provider.token();
    expect(await verify(old)).toBe('Ann');
    provider.keys = [await makeKey('second')];
    expect(await verify(await provider.token())).toBe('Ann');
    await expect(verify(old)).rejects.toMatchObject({ name: 'Unauthenticated', reason: 'WRONG' });
  });

  it('are looked for again for a key that is not among those kept, but not for each', async () => {
    const verify = hub();
    await verify(await provider.token());
    provider.keys.push(await makeKey('second'));
    expect(await verify(await provider.token({ key: provider.keys[1]! }))).toBe('Ann');

    const cautious = hub({ betweenLooks: 60_000 });
    await cautious(await provider.token());
    const looks = provider.asked.length;
    for (let times = 0; times < 3; times += 1)
      await expect(cautious(await provider.token({ header: { kid: 'none' } }))).rejects.toMatchObject({ reason: 'WRONG' });
    expect(provider.asked).toHaveLength(looks);
  });
});

describe('while the keys cannot be had', () => {
  it.each<[string, Partial<Pick<IdentityProvider, 'fault' | 'named' | 'jwksUri'>>, string]>([
    ['since the answer is an error', { fault: { status: 500, body: 'oops' } }, 'answers 500'],
    ['since the answer is no JSON', { fault: { status: 200, body: '<html>' } }, 'JSON'],
    ['since the answer is no description', { fault: { status: 200, body: '{"keys":7}' } }, 'another issuer'],
    ['since nothing is answered', { fault: 'silence' }, 'timeout'],
    ['since the address is of another issuer', { named: 'https://evil.example.org' }, 'another issuer'],
    ['since they would come by an address that others can read along', { jwksUri: 'http://keys.example.org/keys' }, 'by https'],
  ])('%s, nobody is let in, and nobody is told to be wrong', async (_, trouble, words) => {
    const token = await provider.token();
    Object.assign(provider, trouble);
    await expect(hub()(token)).rejects.toMatchObject({ ...AWAY, message: expect.stringContaining(words) });
  });

  it.each(['oops', '{"keys":7}', '{}'])('since in their place is %s', async (body) => {
    const verify = hub({}, `${provider.issuer}/keys`);
    const token = await provider.token();
    provider.fault = { status: 200, body };
    await expect(verify(token)).rejects.toMatchObject(AWAY);
  });

  it('the next token is accepted once they are back', async () => {
    const verify = hub();
    const token = await provider.token();
    await provider.close();
    await expect(verify(token)).rejects.toMatchObject(AWAY);
    await provider.listen();
    expect(await verify(token)).toBe('Ann');
  });

  it('whoever comes meanwhile is told at once', async () => {
    const verify = hub({ pause: 60_000 });
    provider.fault = 'silence';
    const token = await provider.token();
    await expect(verify(token)).rejects.toMatchObject(AWAY);
    const started = performance.now();
    for (let times = 0; times < 5; times += 1) await expect(verify(token)).rejects.toMatchObject(AWAY);
    expect(performance.now() - started).toBeLessThan(TIMING.patience);
    expect(provider.asked).toHaveLength(1);
  });

  it('those kept are still good, whatever another token asks for', async () => {
    const verify = hub({ pause: 60_000 });
    const token = await provider.token();
    expect(await verify(token)).toBe('Ann');
    provider.fault = { status: 500, body: 'oops' };
    await expect(verify(await provider.token({ header: { kid: 'none' } }))).rejects.toMatchObject(AWAY);
    expect(await verify(token)).toBe('Ann');
  });

  it('those kept for too long are not used any more', async () => {
    const verify = hub({ keep: 0 });
    const token = await provider.token();
    expect(await verify(token)).toBe('Ann');
    await provider.close();
    await expect(verify(token)).rejects.toMatchObject(AWAY);
  });

  it('a token that no key could save is refused without asking', async () => {
    const verify = hub();
    provider.fault = 'silence';
    await expect(verify(await provider.token({ issuer: 'https://evil.example.org' }))).rejects.toMatchObject({ reason: 'WRONG' });
    expect(provider.asked).toEqual([]);
  });
});
