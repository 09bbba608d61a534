import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { localIssuer } from './local-issuer.js';
import { LocalKeyError, openLocalKey } from './local-key.js';
import { issueLocalToken } from './local-token.js';
import { verifyToken } from './verify-token.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'hub local '));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const inAnHour = () => new Date(Date.now() + 3_600_000);
const tokenFor = (expires = inAnHour()) => issueLocalToken({ name: 'Ann', roles: ['focalPoint:LCA', 'partner'], tier: 'high', expires }, openLocalKey(dataDir));

describe('a local token', () => {
  it('says who asks, to the hub of its data directory', async () => {
    const expires = new Date(Math.floor(Date.now() / 1000) * 1000 + 60_000);
    const { identity, expires: until } = await verifyToken(await tokenFor(expires), [localIssuer(openLocalKey(dataDir))]);
    expect(identity).toEqual({ subject: 'token:urn:roadmap-hub:local#Ann', name: 'Ann', via: 'token', roles: ['focalPoint:LCA', 'partner'], tier: 'high' });
    expect(until).toEqual(expires);
  });

  it('says nothing to another hub, nor to this one when its key was made anew', async () => {
    const token = await tokenFor();
    rmSync(join(dataDir, 'token-key.pem'));
    await expect(verifyToken(token, [localIssuer(openLocalKey(dataDir))])).rejects.toMatchObject({ reason: 'WRONG' });
    await expect(verifyToken(token, [])).rejects.toMatchObject({ reason: 'WRONG' });
  });

  it('runs out', async () => {
    const token = await tokenFor(new Date(Date.now() - 10_000));
    await expect(verifyToken(token, [localIssuer(openLocalKey(dataDir))])).rejects.toMatchObject({ reason: 'EXPIRED' });
  });
});

describe('the key of local tokens', () => {
  it('is for its owner alone, and stays', () => {
    openLocalKey(dataDir);
    const file = join(dataDir, 'token-key.pem');
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    const pem = readFileSync(file, 'utf8');
    openLocalKey(dataDir);
    expect(readFileSync(file, 'utf8')).toBe(pem);
    expect(readdirSync(dataDir)).toEqual(['token-key.pem']);
  });

  it.each<[string, () => string]>([
    ['no key', () => 'rubbish'],
    ['empty', () => ''],
    ['a key of another kind', () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string],
  ])('that is %s is told by its file', (_, content) => {
    writeFileSync(join(dataDir, 'token-key.pem'), content());
    expect(() => openLocalKey(dataDir)).toThrow(LocalKeyError);
    expect(() => openLocalKey(dataDir)).toThrow('token-key.pem');
  });

  it('that has no place to be kept in is told by what to set', () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    expect(() => openLocalKey(file)).toThrow(/HUB_DATA_DIR .*NODE_ENV=production/);
  });
});
