import type { Answer } from './answer.js';
import { NetworkFailure } from './errors.js';
import { readAnswer } from './read-answer.js';

/** What may be said with each request. */
export interface RequestOptions {
  /** Ends the request; the promise is then rejected with the signal's own reason. */
  readonly signal?: AbortSignal;
  /** After how many milliseconds to give up; 30 000 when nothing else is said. */
  readonly timeout?: number;
  /** Headers for this request, beside those of the client. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How and where a client asks. */
export interface ClientOptions {
  /** The hub's address, such as `https://hub.example.org`; empty for a page that the hub's own site serves. */
  readonly url: string;
  /** Headers for every request: fixed, or made anew each time, as where a token runs out. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>);
  /** After how many milliseconds to give up, unless the request says otherwise; 30 000 when left out. */
  readonly timeout?: number;
  /** What sends requests; the platform's own `fetch` when left out. */
  readonly fetch?: typeof globalThis.fetch;
}

const TIMEOUT = 30_000;
/** In the first, the status of the answer tells what became of the request; the second is what older hubs give. */
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/** Sends one operation and reads the answer. */
export async function send<Data>(client: ClientOptions, query: string, variables: object, options: RequestOptions): Promise<Answer<Data>> {
  const milliseconds = options.timeout ?? client.timeout ?? TIMEOUT;
  const clock = AbortSignal.timeout(milliseconds);
  const signal = options.signal ? AbortSignal.any([options.signal, clock]) : clock;
  const fixed = typeof client.headers === 'function' ? await client.headers() : client.headers;
  const headers = { accept: ACCEPT, 'content-type': 'application/json', ...fixed, ...options.headers };
  const init = { method: 'POST', headers, body: JSON.stringify({ query, variables }), signal };
  let response: Response;
  let text: string;
  try {
    response = await (client.fetch ?? globalThis.fetch)(endpoint(client.url), init);
    text = await response.text();
  } catch (cause) {
    options.signal?.throwIfAborted();
    if (clock.aborted) throw new NetworkFailure(`The hub did not answer within ${milliseconds} ms.`, 'timed-out', { cause });
    throw new NetworkFailure('The hub could not be reached. Is the address right, and is it running?', 'unreachable', { cause });
  }
  return readAnswer(response.status, response.headers.get('x-request-id'), text);
}

function endpoint(url: string): string {
  const base = url.replace(/\/+$/, '');
  return base.endsWith('/graphql') ? base : `${base}/graphql`;
}
