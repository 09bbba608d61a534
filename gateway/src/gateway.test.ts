import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { composeToys, post, startDirectHub } from './testing/hub.js';

test('stop lets the request in flight finish and takes no other', async () => {
  const { gateway, services } = await startDirectHub({ subgraphTimeoutMs: 5_000 });
  services.pledges.instead = async () => {
    await sleep(400);
    return { data: { pledges: { totalCount: 7 } } };
  };
  const inFlight = post(gateway, '{ pledges { totalCount } }');
  await sleep(150);
  const started = performance.now();
  const stopped = gateway.stop();
  await sleep(50);
  await expect(post(gateway, '{ __typename }')).rejects.toThrow();
  expect((await inFlight).body).toEqual({ data: { pledges: { totalCount: 7 } } });
  await stopped;
  expect(performance.now() - started).toBeLessThan(2_000);
  await expect(gateway.stop()).resolves.toBeUndefined();
});

test('stop does not wait for clients that keep an idle connection', async () => {
  const { gateway } = await startDirectHub();
  const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const started = performance.now();
  await gateway.stop();
  expect(performance.now() - started).toBeLessThan(1_000);
  socket.destroy();
});

test('a port in use rejects with the error of Node', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  await expect(startDirectHub({ port })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  await new Promise((resolve) => other.close(resolve));
});

test('a supergraph with a service that nobody linked is refused at once', async () => {
  const supergraphSdl = composeToys().replace('name: "plans"', 'name: "weather"');
  await expect(startDirectHub({ supergraphSdl })).rejects.toThrow('weather');
});
