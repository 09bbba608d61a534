import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { composeToys, post, startDirectHub } from './testing/hub.js';

test('stop says that it goes, lets what is in flight finish, answers what still comes, and then nobody any more', async () => {
  const { gateway, services } = await startDirectHub({ subgraphTimeoutMs: 5_000 });
  let answer = () => undefined as unknown;
  const asked = new Promise<void>((resolve) => {
    services.pledges.instead = async () => {
      resolve();
      await new Promise<void>((later) => (answer = later));
      return { data: { pledges: { totalCount: 7 } } };
    };
  });
  const inFlight = post(gateway, '{ pledges { totalCount } }');
  await asked;
  const stopped = gateway.stop();
  const ready = await fetch(`${gateway.url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'stopping' }]);
  const late = await post(gateway, '{ __typename }');
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
  answer();
  expect((await inFlight).body).toEqual({ data: { pledges: { totalCount: 7 } } });
  await stopped;
  await expect(post(gateway, '{ __typename }')).rejects.toThrow();
  await expect(gateway.stop()).resolves.toBeUndefined();
});

test('stop answers in part what a service does not answer any more', async () => {
  const { gateway, services } = await startDirectHub({ subgraphTimeoutMs: 60_000, requestTimeoutMs: 60_000 });
  const asked = new Promise<void>((resolve) => {
    services.pledges.instead = () => {
      resolve();
      return new Promise(() => undefined);
    };
  });
  const inFlight = post(gateway, '{ pledges { totalCount } organisations { totalCount } }');
  await asked;
  const started = performance.now();
  await gateway.stop();
  expect(performance.now() - started).toBeLessThan(6_500);
  const { status, body } = await inFlight;
  expect([status, body.data]).toEqual([200, { pledges: null, organisations: { totalCount: 1234 } }]);
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
