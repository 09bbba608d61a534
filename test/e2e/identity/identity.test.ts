import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { queryAt } from '../../database/harness.js';
import { type Outcome, run, runHub } from '../harness/command.js';
import { DataDir } from '../harness/data-dir.js';
import { Launcher } from '../harness/launcher.js';
import { until } from '../harness/until.js';
import { type Issuer, startIssuer } from './issuer.js';

const AUDIENCE = 'https://hub.example.org';
const KEY = /^hub_([0-9a-f]{12})_([0-9a-f]{64})\n$/;

let dataDir: DataDir;
let issuer: Issuer;
let launcher: Launcher;
let url: string;
let made: Outcome;

/** A command of `npm run hub` on this test's data directory. */
const hub = (args: readonly string[], env: Record<string, string> = {}) => runHub(args, { HUB_DATA_DIR: dataDir.path, ...env });

beforeAll(async () => {
  dataDir = new DataDir();
  issuer = await startIssuer(AUDIENCE);
  // Before the first start of a hub: the command makes the database, and ends it again.
  made = await hub(['key', 'create', '--name', 'Donor portal', '--role', 'donor', '--donor', 'DE', '--role', 'partner', '--tier', 'high', '--expires', '90d']);
  const oidc = { HUB_OIDC_ISSUER: issuer.url, HUB_OIDC_AUDIENCE: AUDIENCE, HUB_OIDC_ROLES_CLAIM: 'realm_access.roles' };
  launcher = new Launcher({ HUB_DATA_DIR: dataDir.path, HUB_LOG_LEVEL: 'trace', ...oidc });
  url = await launcher.ready();
});
afterAll(async () => {
  launcher?.kill('SIGTERM');
  await launcher?.exited;
  await issuer?.close();
  await dataDir?.remove();
});

interface Seen {
  status: number;
  body: Record<string, unknown> & { errors?: { extensions: Record<string, unknown> }[] };
}

async function asks(path: string, headers: Record<string, string>): Promise<Seen> {
  const response = await fetch(url + path, { headers });
  return { status: response.status, body: (await response.json()) as Seen['body'] };
}
const whoami = (headers: Record<string, string>) => asks('/whoami', headers);
const bearer = (credential: string) => ({ authorization: `Bearer ${credential}` });
const refused = (code: string, reason?: string) => {
  const extensions = expect.objectContaining({ code, ...(reason && { reason }) });
  return { errors: [expect.objectContaining({ extensions })] };
};

/** What the log must not have; each test adds what it has shown. */
const shown: string[] = [];

describe('a local token', () => {
  test('is made by a command and says who asks', async () => {
    const { code, stdout, stderr } = await hub([
      'token',
      '--role',
      'donor',
      '--donor',
      'DE',
      '--role',
      'focalPoint',
      '--country',
      'lc',
      '--name',
      'Ann',
      '--expires',
      '1h',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const token = stdout.trimEnd();
    shown.push(token);
    expect(stdout).toBe(`${token}\n`);
    const { status, body } = await whoami(bearer(token));
    expect([status, body]).toEqual([
      200,
      {
        subject: 'token:urn:roadmap-hub:local#Ann',
        name: 'Ann',
        via: 'token',
        roles: ['donor:DE', 'focalPoint:LCA'],
        tier: 'standard',
        expires: expect.any(String),
      },
    ]);
    const left = new Date(String(body.expires)).getTime() - Date.now();
    expect(left).toBeGreaterThan(59 * 60_000);
    expect(left).toBeLessThanOrEqual(60 * 60_000);
    expect((statSync(join(dataDir.path, 'token-key.pem')).mode & 0o777).toString(8)).toBe('600');
    const [header, payload] = token.split('.');
    expect((await whoami(bearer(`${header}.${payload}.${'A'.repeat(86)}`))).body).toMatchObject(refused('UNAUTHENTICATED', 'WRONG'));
  });

  test('is refused in production', async () => {
    const { code, stdout, stderr } = await hub(['token', '--role', 'administrator'], { NODE_ENV: 'production' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('production');
  });
});

test('a token of the issuer in the settings says who asks, whatever else it says', async () => {
  const token = await issuer.token({ name: 'Bea', realm_access: { roles: ['offline_access', 'secretariat'] }, roles: ['administrator'] });
  shown.push(token);
  expect((await whoami(bearer(token))).body).toMatchObject({ subject: `token:${issuer.url}#user-7`, name: 'Bea', roles: ['secretariat'], tier: 'standard' });
});

describe('an API key', () => {
  const key = () => made.stdout.trimEnd();
  const id = () => KEY.exec(made.stdout)?.[1] ?? '';

  test('is made by a command, before the first start too, and shown alone', () => {
    expect(made.code).toBe(0);
    expect(made.stdout).toMatch(KEY);
    expect(made.stderr).toContain('shown this once');
    expect(made.stderr).not.toContain(key().slice(-64));
    shown.push(key(), key().slice(-64));
  });

  test('says who asks in either header, for whatever is asked', async () => {
    const portal = { subject: `key:${id()}`, name: 'Donor portal', via: 'apiKey', roles: ['donor:DE', 'partner'], tier: 'high' };
    expect((await whoami(bearer(key()))).body).toMatchObject(portal);
    expect((await whoami({ 'x-api-key': key() })).body).toMatchObject(portal);
    expect((await asks('/graphql?query={donors{id}}', { 'x-api-key': key() })).body.data).toEqual({ donors: expect.arrayContaining([{ id: 'DE' }]) });
    expect((await asks('/export/organisations.json', { 'x-api-key': key() })).status).toBe(200);
  });

  test('cannot be checked while the database lets the gateway not in; anonymous goes on', async () => {
    const ofGateway = 'select pg_terminate_backend(pid) from pg_stat_activity where usename = $1';
    await queryAt(dataDir.adminUrl(), 'alter role gateway nologin');
    await queryAt(dataDir.adminUrl(), ofGateway, ['gateway']);
    try {
      const { status, body } = await whoami({ 'x-api-key': key() });
      expect([status, body]).toEqual([503, refused('IDENTITY_UNAVAILABLE')]);
      expect((await asks('/graphql?query={donors{id}}', {})).body.errors).toBeUndefined();
    } finally {
      await queryAt(dataDir.adminUrl(), 'alter role gateway login');
    }
    await until('the key is accepted again', async () => (await whoami({ 'x-api-key': key() })).status === 200);
  });

  test('is listed without being shown, and opens nothing from the moment on when it is revoked', async () => {
    const list = await hub(['key', 'list', '--json']);
    const [record, ...others] = JSON.parse(list.stdout) as Record<string, unknown>[];
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      id: id(),
      name: 'Donor portal',
      roles: ['donor:DE', 'partner'],
      tier: 'high',
      state: 'valid',
      lastUsed: expect.any(String),
    });
    expect(list.stdout).not.toContain(key().slice(-64));

    expect(await hub(['key', 'revoke', id()])).toMatchObject({ code: 0, stdout: '' });
    for (const path of ['/whoami', '/graphql?query={donors{id}}', '/export/organisations.json', '/records', '/dashboards', '/feeds/open-needs.json']) {
      const { status, body } = await asks(path, { 'x-api-key': key() });
      expect([path, status, body]).toEqual([path, 401, refused('UNAUTHENTICATED', 'REVOKED')]);
    }
  });
});

test('the log of all this has no token, no key and no passport', () => {
  expect(shown).toHaveLength(4);
  for (const secret of shown) expect(launcher.stderr + launcher.stdout).not.toContain(secret);
  // A passport is signed as tokens are.
  expect(launcher.stderr).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
  expect(launcher.stderr).toContain('"subject":"token:urn:roadmap-hub:local#Ann"');
  expect(launcher.stderr).toContain('a credential is not accepted');
});

describe('the command line', () => {
  const SCRIPT = fileURLToPath(new URL('../../../../launcher/bootstrap/hub.mjs', import.meta.url));

  test('tells what can be done', async () => {
    const { code, stdout } = await run([SCRIPT, '--help']);
    expect(code).toBe(0);
    for (const command of ['key', 'token']) expect(stdout).toMatch(new RegExp(`^ {2}${command} .*\\w+`, 'm'));
  });

  test('says what is wrong', async () => {
    const wrong: [string[], string][] = [
      [['tokn'], 'Did you mean token?'],
      [['token', '--role', 'king'], 'the roles are'],
      [['key', 'create'], '--name'],
      [['key', 'revoke', 'hub_0123456789ab_geheim'], 'by its id'],
    ];
    const outcomes = await Promise.all(wrong.map(([args]) => hub(args)));
    expect(outcomes).toEqual(wrong.map(([, words]) => ({ code: 2, stdout: '', stderr: expect.stringContaining(words) })));
    expect(outcomes.map(({ stderr }) => stderr).join()).not.toContain('geheim');
  });
});
