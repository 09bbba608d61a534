import { once } from 'node:events';
import { Agent, createServer, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { HttpDrain } from './drain.js';

const GRACE_MS = 2_000;

let server: Server;
let drain: HttpDrain;
let agent: Agent;
let port: number;
/** Requests to `/wait`, which a test answers. */
let waiting: ServerResponse[];

beforeEach(async () => {
  waiting = [];
  agent = new Agent({ keepAlive: true });
  server = createServer();
  drain = new HttpDrain(server);
  server.on('request', ({ url }, response) => {
    if (url === '/wait') waiting.push(response);
    else response.end('done');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
});

function get(path: string): Promise<{ connection: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, agent }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ connection: response.headers.connection, text });
    })
      .on('error', reject)
      .end();
  });
}

async function waits(): Promise<void> {
  while (waiting.length === 0) await pause(5);
}

test('an idle server is closed at once, whatever connections are kept alive', async () => {
  expect(await get('/')).toEqual({ connection: 'keep-alive', text: 'done' });
  await pause(150);
  const started = performance.now();
  await drain.drain(GRACE_MS);
  expect(performance.now() - started).toBeLessThan(1_900);
  agent.destroy();
  await expect(get('/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a request in flight is answered, with word that the connection ends, and so is one that comes meanwhile', async () => {
  const asked = get('/wait');
  await waits();
  const drained = drain.drain(GRACE_MS);
  expect(drain.draining).toBe(true);
  expect(await get('/')).toEqual({ connection: 'close', text: 'done' });
  waiting[0]?.end('at last');
  expect(await asked).toEqual({ connection: 'close', text: 'at last' });
  await drained;
  await expect(get('/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a request that takes longer is answered after the server has stopped listening', async () => {
  const asked = get('/wait');
  await waits();
  const drained = drain.drain(5_000);
  await pause(2_000);
  await expect(get('/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  waiting[0]?.end('at last');
  expect((await asked).text).toBe('at last');
  await drained;
});

test('nobody holds it up: neither a request without an answer nor a connection without a request', async () => {
  const asked = get('/wait');
  await waits();
  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  const started = performance.now();
  await Promise.all([drain.drain(400), expect(asked).rejects.toThrow()]);
  expect(performance.now() - started).toBeLessThan(1_000);
  silent.destroy();
});
