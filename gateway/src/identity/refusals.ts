import { IdentityUnavailable, type Reason, Unauthenticated } from '@roadmap-hub/access';
import type { Response } from 'express';
import { IDENTITY_UNAVAILABLE, UNAUTHENTICATED } from '../errors/codes.js';
import { refuse } from '../http/refuse.js';
import { scopeOf } from '../http/scope.js';
import { MalformedCredential } from './carriers.js';

const CALLED = { token: 'token', key: 'API key' };

/** What whoever shows a credential is told of it: enough to put it right, nothing to guess by. */
const WHY: Record<Reason, string> = {
  WRONG: 'it is none that this hub can trust',
  EXPIRED: 'it has run out',
  NOT_YET_VALID: 'it is not valid yet',
  REVOKED: 'it was revoked',
};

const OTHERWISE = 'Without one the hub answers what is public.';
const RETRY_AFTER_S = 5;

/** Answers a request whose credential is not accepted; false for any other error. */
export function refuseCredential(res: Response, error: unknown): boolean {
  const { log } = scopeOf(res);
  if (error instanceof MalformedCredential) {
    challenge(res, 'invalid_request', error.message);
    refuse(res, 400, 'BAD_REQUEST', error.message);
  } else if (error instanceof Unauthenticated) {
    const { kind, reason, detail } = error;
    log.info({ kind, reason, detail }, 'a credential is not accepted');
    const message = `The ${CALLED[kind]} is not accepted: ${WHY[reason]}.`;
    challenge(res, 'invalid_token', message);
    refuse(res, 401, UNAUTHENTICATED, `${message} ${OTHERWISE}`, { reason });
  } else if (error instanceof IdentityUnavailable) {
    log.warn({ kind: error.kind, detail: error.message }, 'a credential cannot be checked');
    res.setHeader('Retry-After', RETRY_AFTER_S);
    refuse(res, 503, IDENTITY_UNAVAILABLE, `The ${CALLED[error.kind]} cannot be checked at present: try again soon. ${OTHERWISE}`);
  } else {
    return false;
  }
  return true;
}

/** RFC 6750, for programs that read no JSON. */
function challenge(res: Response, error: string, description: string): void {
  res.setHeader('WWW-Authenticate', `Bearer realm="Roadmap Hub", error="${error}", error_description="${description.replace(/["\\]/g, "'")}"`);
}
