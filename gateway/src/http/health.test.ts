import { afterEach, expect, test } from '@jest/globals';
import { ask, type DirectHub, type HttpHub, startDirectHub, startHttpHub } from '../testing/hub.js';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function direct(): Promise<DirectHub> {
  const hub = await startDirectHub();
  stop = () => hub.gateway.stop();
  return hub;
}

async function http(): Promise<HttpHub> {
  const hub = await startHttpHub();
  stop = () => hub.stop();
  return hub;
}

test('live while the process runs, whatever the services do', async () => {
  const { gateway, services } = await http();
  await Promise.all(Object.values(services).map((service) => service.kill()));
  const { status, body } = await ask(`${gateway.url}/health/live`);
  expect([status, body]).toEqual([200, { status: 'live' }]);
});

test.each([
  ['direct', direct],
  ['http', http],
])('ready tells each service (%s)', async (_kind, start) => {
  const { gateway, services } = await start();
  const toys = Object.values(services).map((service) => ('service' in service ? service.service : service));
  const ready = async () => {
    const { status, body } = await ask(`${gateway.url}/health/ready`);
    return [status, body];
  };
  expect(await ready()).toEqual([200, { status: 'ready', services: { reference: 'ready', plans: 'ready', pledges: 'ready' } }]);
  (toys[2] as { ready: boolean }).ready = false;
  expect(await ready()).toEqual([200, { status: 'degraded', services: { reference: 'ready', plans: 'ready', pledges: 'away' } }]);
  for (const toy of toys) toy.ready = false;
  expect(await ready()).toEqual([503, { status: 'degraded', services: { reference: 'away', plans: 'away', pledges: 'away' } }]);
});

test('a dead service is away, and no address is told', async () => {
  const { gateway, services } = await http();
  await services.plans.kill();
  const { status, text, body } = await ask(`${gateway.url}/health/ready`);
  expect([status, body]).toMatchObject([200, { services: { plans: 'away', reference: 'ready' } }]);
  expect(text).not.toMatch(/127\.0|:\d{4}/);
});

test('a service that hangs is away after a second', async () => {
  const { gateway, services } = await direct();
  services.plans.isReady = () => new Promise(() => {});
  const started = performance.now();
  const { body } = await ask(`${gateway.url}/health/ready`);
  expect(performance.now() - started).toBeLessThan(1_600);
  expect(body).toMatchObject({ status: 'degraded', services: { plans: 'away' } });
});
