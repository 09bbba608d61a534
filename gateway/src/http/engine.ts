import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { signed } from '../errors/sign.js';
import type { RequestScope } from '../request-scope.js';
import { scopeOf } from './scope.js';

/** Hands a request to the engine, and gives back what it answers instead of sending it: that may be kept. */
export async function askEngine(server: ApolloServer<RequestScope>, req: Request, res: Response): Promise<HTTPGraphQLResponse> {
  const scope = scopeOf(res);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(req.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const at = req.url.indexOf('?');
  const httpGraphQLRequest = { method: req.method, headers, search: at < 0 ? '' : req.url.slice(at), body: req.body as unknown };
  const response = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => scope });
  return scope.notes.isSigned ? response : sign(response, scope);
}

/** What Apollo says of a request that it cannot make an operation of, it says without asking any plugin. */
function sign(response: HTTPGraphQLResponse, scope: RequestScope): HTTPGraphQLResponse {
  if (response.body.kind !== 'complete') return response;
  const { errors = [] } = JSON.parse(response.body.string) as { errors?: GraphQLFormattedError[] };
  return { ...response, body: { kind: 'complete', string: `${JSON.stringify({ errors: signed(errors, scope) })}\n` } };
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
