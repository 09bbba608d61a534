import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Request, Response } from 'express';
import type { RequestScope } from '../request-scope.js';
import { scopeOf } from './scope.js';

/** Hands a request to the engine, and gives back what it answers instead of sending it: that may be kept. */
export function askEngine(server: ApolloServer<RequestScope>, req: Request, res: Response): Promise<HTTPGraphQLResponse> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(req.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const at = req.url.indexOf('?');
  const httpGraphQLRequest = { method: req.method, headers, search: at < 0 ? '' : req.url.slice(at), body: req.body as unknown };
  return server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => scopeOf(res) });
}

/** Sends an answer as the engine gave it. */
export async function sendAsIs(res: Response, { status, headers, body }: HTTPGraphQLResponse): Promise<void> {
  res.statusCode = status ?? 200;
  for (const [name, value] of headers) res.setHeader(name, value);
  if (body.kind === 'complete') {
    res.setHeader('Content-Length', Buffer.byteLength(body.string));
    res.end(body.string);
    return;
  }
  for await (const chunk of body.asyncIterator) res.write(chunk);
  res.end();
}
