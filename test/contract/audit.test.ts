import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

const AUDIT = fileURLToPath(new URL('../../../.ci/audit.mjs', import.meta.url));
const ADVISORY = {
  id: 1,
  url: 'https://advisories.invalid/advisories/GHSA-aaaa-bbbb-cccc',
  title: 'A hole',
  severity: 'high',
  vulnerable_versions: '<99',
  cwe: [],
  cvss: { score: 8, vectorString: null },
};

const folder = mkdtempSync(join(tmpdir(), 'hub-audit-test-'));
let asked: Record<string, string[]> = {};
/** What the registry says of the packages that it is asked about. */
let advisories: Record<string, object[]> | undefined;
/** As far as an audit needs one: on loopback, so that what it says is the test's to choose. */
const registry: Server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (request.method !== 'POST' || !advisories) {
      response.writeHead(request.method === 'POST' ? 405 : 404).end('{}');
      return;
    }
    const body = Buffer.concat(chunks);
    asked = JSON.parse((request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()) as typeof asked;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(advisories));
  });
});

beforeAll(() => new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  registry.closeAllConnections();
  registry.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = {};
  advisories = {};
});

function audit(allowed: object[], port = (registry.address() as AddressInfo).port): Promise<{ code: number; output: string }> {
  const file = join(folder, 'allowed.json');
  writeFileSync(file, JSON.stringify(allowed));
  const env = { ...process.env, NODE_OPTIONS: '', npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: join(folder, 'cache') };
  return new Promise((resolve) => {
    execFile(process.execPath, [AUDIT, file], { env }, (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }));
  });
}

test('asks about what a hub runs and what browsers get, and about nothing that only tests or builds it', async () => {
  expect(await audit([])).toEqual({ code: 0, output: expect.stringContaining('0 findings that are high or critical') });
  expect(asked).toMatchObject({
    graphql: ['16.15.0'],
    express: expect.any(Array),
    react: expect.any(Array),
    'monaco-editor': expect.any(Array),
    pg: expect.any(Array),
  });
  expect(Object.keys(asked)).not.toEqual(expect.arrayContaining(['jest']));
  expect(Object.keys(asked).filter((name) => /^(jest|vite|typescript|@biomejs|playwright|knip|@roadmap-hub)/.test(name))).toEqual([]);
});

test('fails for a grave finding, unless it is allowed for the time being and says why', async () => {
  advisories = { graphql: [ADVISORY], pg: [{ ...ADVISORY, severity: 'moderate' }] };
  const entry = { advisory: 'GHSA-aaaa-bbbb-cccc', package: 'graphql', reason: 'not reached from outside' };
  const [found, allowed, expired] = [await audit([]), await audit([{ ...entry, until: '2999-01-01' }]), await audit([{ ...entry, until: '2020-01-01' }])];
  expect(found).toEqual({ code: 1, output: expect.stringMatching(/high: graphql <99: A hole \(GHSA-aaaa-bbbb-cccc/) });
  expect(found.output).toMatch(/moderate: pg/);
  expect(allowed).toEqual({ code: 0, output: expect.stringContaining('not reached from outside') });
  expect(expired).toEqual({ code: 1, output: expect.stringContaining('no longer allowed, since 2020-01-01 is over') });
});

test('says so and fails nothing when no registry answers', async () => {
  advisories = undefined;
  expect(await audit([])).toEqual({ code: 0, output: expect.stringContaining('could not be made: the registry does not answer it (405') });
  expect(await audit([], 9)).toEqual({ code: 0, output: expect.stringContaining('could not be made') });
});
