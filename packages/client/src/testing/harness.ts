import type { ServerResponse } from 'node:http';
import { afterEach, expect } from '@jest/globals';
import { type Client, createClient } from '../client.js';
import { type AnyHubError, HubError } from '../errors.js';
import type { ClientOptions } from '../send.js';
import { type Received, type Server, serve } from './server.js';

/** The server that the test at hand asked for; closed after it. */
export let server: Server;
afterEach(() => server.close());

/** A client of a server that answers so. */
export async function clientOf(answer: (request: Received, response: ServerResponse) => void, options: Partial<ClientOptions> = {}): Promise<Client> {
  server = await serve(answer);
  return createClient({ url: server.url, ...options });
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<AnyHubError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HubError);
  return error as AnyHubError;
}
