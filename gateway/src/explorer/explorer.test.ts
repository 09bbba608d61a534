import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { pino } from 'pino';
import { request } from 'undici';
import { scopeMiddleware } from '../http/scope.js';
import { explorerRoutes } from './route.js';

const folder = mkdtempSync(join(tmpdir(), 'hub-explorer-'));
const server = createServer();
let url: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  for (const [name, text] of [
    ['main-1.js', 'plain'],
    ['main-1.js.br', 'brotli'],
    ['main-1.js.gz', 'gzip'],
    ['main-1.css', 'style'],
    ['part-1.js', 'part'],
  ] as const) {
    writeFileSync(join(folder, 'assets', name), text);
  }
  const entry = { file: 'assets/main-1.js', isEntry: true, css: ['assets/main-1.css'], imports: ['part'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ entry, part: { file: 'assets/part-1.js', imports: ['entry'] } }));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const today = () => '2026-02-03';
  const app = express().use(scopeMiddleware(pino({ level: 'silent' })));
  app.use('/built', explorerRoutes({ version: '9.9.9', today, folder }));
  app.use('/missing', explorerRoutes({ version: '9.9.9', today, folder: join(folder, 'nowhere') }));
  server.on('request', app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function get(path: string, accept = 'identity') {
  const { statusCode, headers, body } = await request(url + path, { headers: { 'accept-encoding': accept } });
  return { status: statusCode, headers, text: await body.text() };
}

test('the page names its files and lets in nothing else', async () => {
  const { status, headers, text } = await get('/built/explorer');
  expect(status).toBe(200);
  for (const file of ['main-1.js', 'main-1.css', 'part-1.js']) expect(text).toContain(`"/explorer/assets/${file}"`);
  const policy = String(headers['content-security-policy']);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(text).not.toMatch(/\sstyle="|<script(?![^>]*src=)/);
  const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
  expect(text).toContain(`nonce="${nonce}"`);
  expect(String((await get('/built/explorer')).headers['content-security-policy'])).not.toContain(String(nonce));
});

test.each([
  ['br, gzip', 'br', 'brotli'],
  ['gzip', 'gzip', 'gzip'],
  ['identity', undefined, 'plain'],
])('whoever takes %s gets it that way, to be kept for ever', async (accept, encoding, content) => {
  const { status, headers, text } = await get('/built/explorer/assets/main-1.js', accept);
  expect([status, headers['content-encoding'], text]).toEqual([200, encoding, content]);
  expect(headers['content-type']).toMatch(/javascript/);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers.vary).toBe('Accept-Encoding');
});

test.each(['nothing.js', 'main-1.js.br', '..%2Fsecret.txt', '..%2Fmanifest.json'])('there is no %s', async (name) => {
  const { status, text } = await get(`/built/explorer/assets/${name}`);
  expect(status).toBe(404);
  expect(JSON.parse(text).errors[0].extensions.code).toBe('NOT_FOUND');
});

test('where it was not built, the page says so and what to do', async () => {
  const { status, text } = await get('/missing/explorer');
  expect(status).toBe(503);
  expect(text).toContain('npm run build');
  expect(text).toContain('href="/graphql"');
});
