import { describe, expect, test } from '@jest/globals';
import { NetworkFailure, Refused } from './errors.js';
import { clientOf, rejection, server } from './testing/harness.js';
import { json } from './testing/server.js';

describe('a refusal', () => {
  test('has the words and the code of the hub', async () => {
    const told = { message: 'Pages of other sites may not call this hub.', extensions: { code: 'FORBIDDEN', requestId: 'r-4' } };
    const client = await clientOf((_, response) => json(response, { errors: [told] }, 403));
    const error = await rejection(client.hubStatus());
    expect(error).toBeInstanceOf(Refused);
    expect(error).toMatchObject({ kind: 'refused', status: 403, code: 'FORBIDDEN', message: told.message, requestId: 'r-4' });
  });

  test.each([
    ['a page', '<html>Bad Gateway</html>'],
    ['nothing', ''],
    ['JSON of somebody else', '{"message":"no"}'],
    ['data', '{"data":{"roadmaps":[]}}'],
  ])('of who stands before the hub, with %s, has the status', async (_, text) => {
    const client = await clientOf((__, response) => void response.writeHead(502).end(text));
    expect(await rejection(client.hubStatus())).toMatchObject({ kind: 'refused', status: 502, message: expect.stringContaining('502') });
  });
});

describe('a failure of the network', () => {
  test.each([
    ['a page', '<html></html>'],
    ['half an answer', '{"data":{"road'],
    ['a list', '[]'],
    ['neither data nor errors', '{}'],
    ['null as data', '{"data":null}'],
    ['text as data', '{"data":"yes"}'],
    ['errors that are none', '{"data":{},"errors":[1]}'],
  ])('is %s that comes back with status 200', async (_, text) => {
    const client = await clientOf((__, response) => void response.writeHead(200).end(text));
    const error = await rejection(client.hubStatus());
    expect(error).toBeInstanceOf(NetworkFailure);
    expect(error).toMatchObject({ kind: 'network-failure', reason: 'unreadable' });
  });

  test('is an address where nobody listens', async () => {
    const client = await clientOf(() => undefined);
    await server.close();
    expect(await rejection(client.hubStatus())).toMatchObject({ reason: 'unreachable', cause: expect.anything() });
  });

  test('is a connection that ends half way', async () => {
    const client = await clientOf((_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"data":');
      response.flushHeaders();
      setImmediate(() => response.destroy());
    });
    expect(await rejection(client.hubStatus())).toMatchObject({ reason: 'unreachable' });
  });

  test.each([
    ['of the client', { timeout: 40 }, {}],
    ['of the request, which goes before', { timeout: 60_000 }, { timeout: 40 }],
  ])('is a silence longer than the time-out %s', async (_, options, request) => {
    const client = await clientOf(() => undefined, options);
    expect(await rejection(client.hubStatus({}, request))).toMatchObject({ reason: 'timed-out', message: 'The hub did not answer within 40 ms.' });
  });

  test('is a body that stops coming', async () => {
    const client = await clientOf((_, response) => void response.writeHead(200).write('{"data":'), { timeout: 100 });
    expect(await rejection(client.hubStatus())).toMatchObject({ reason: 'timed-out' });
  });
});
