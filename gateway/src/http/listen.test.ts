import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { createHttpServer, listen, PATIENCE } from './listen.js';

let server: Server;
afterEach(() => server.closeAllConnections());
afterEach(() => new Promise((resolve) => server.close(resolve)));

const IMPATIENT = { headers: 300, request: 600, check: 50, silence: 400 };

/** What the server answers to a client that sends a beginning and then goes on a byte at a time, until it closes the connection. */
async function drip(beginning: string): Promise<{ answer: string; ms: number }> {
  server = createHttpServer(IMPATIENT);
  server.on('request', (req, res) => void req.resume().on('end', () => res.end('whole')));
  const url = await listen(server, '127.0.0.1', 0);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const started = performance.now();
  socket.write(beginning);
  const timer = setInterval(() => socket.write('x'), 50);
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(timer);
  return { answer, ms: performance.now() - started };
}

test.each([
  ['headers', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  ['a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n'],
])('%s that trickle in do not hold a connection', async (_, beginning) => {
  const { answer, ms } = await drip(beginning);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(ms).toBeLessThan(5_000);
});

test('nor does a connection on which nothing moves', async () => {
  server = createHttpServer({ ...IMPATIENT, headers: 60_000, request: 60_000 });
  const url = await listen(server, '127.0.0.1', 0);
  const socket = connect(Number(new URL(url).port), '127.0.0.1').resume();
  await new Promise((resolve) => socket.once('close', resolve));
});

test('a hub waits for seconds, and no longer', async () => {
  server = createHttpServer();
  await listen(server, '127.0.0.1', 0);
  expect({ headers: server.headersTimeout, request: server.requestTimeout, silence: server.timeout }).toEqual({
    headers: 10_000,
    request: 30_000,
    silence: 120_000,
  });
  expect(PATIENCE.check).toBeLessThan(PATIENCE.headers);
});
