import type { IncomingMessage } from 'node:http';
import type { Credential } from '@roadmap-hub/access';

/** Whoever asks shows a credential in a way that cannot be read: says which would be right. */
export class MalformedCredential extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MalformedCredential';
  }
}

/** RFC 6750: one blank, then letters that need no quoting. */
const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;
const KEY = /^hub_[\w-]+$/;

/**
 * What a request shows to be known by: `Authorization: Bearer <token or key>`, or `X-API-Key: <key>`.
 * Of two, one would have to be passed over in silence, so they are refused.
 * @param headers with the values of each apart: Node joins or drops those that are sent twice.
 * @throws MalformedCredential
 */
export function credentialOf(headers: NodeJS.Dict<string[]>): Credential | undefined {
  const { authorization = [], 'x-api-key': keys = [] } = headers;
  if (authorization.length + keys.length > 1) {
    throw new MalformedCredential('There is more than one credential. Send one Authorization header, or one X-API-Key header.');
  }
  const [bearer] = authorization;
  if (bearer !== undefined)
    return BEARER.exec(bearer.trim())?.[1] ?? refuse('Authorization is "Bearer <token>" or "Bearer <API key>"; no other scheme is known here.');
  const [key] = keys;
  if (key !== undefined && !KEY.test(key.trim())) refuse('X-API-Key is an API key, which begins with hub_. A token goes into Authorization: Bearer <token>.');
  return key?.trim();
}

/** Most requests. */
export function showsNothing({ headers }: IncomingMessage): boolean {
  return headers.authorization === undefined && headers['x-api-key'] === undefined;
}

function refuse(message: string): never {
  throw new MalformedCredential(message);
}
