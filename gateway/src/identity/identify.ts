import type { Authenticator } from '@roadmap-hub/access';
import type { RequestHandler } from 'express';
import { scopeOf } from '../http/scope.js';
import { credentialOf, showsNothing } from './carriers.js';
import { passportsOf } from './passport.js';
import { refuseCredential } from './refusals.js';

/**
 * Finds out who asks, for everything that comes after. Whoever shows nothing is anonymous; whoever
 * shows something that is not accepted is told so, since a client that is taken for anonymous in
 * silence looks for data that it may see and does not find them.
 */
export function identify(authenticator: Authenticator, passportKey: string): RequestHandler {
  const find: RequestHandler = async (req, res, next) => {
    try {
      const credential = credentialOf(req.headersDistinct);
      if (credential !== undefined) {
        const { identity, expires } = await authenticator.authenticate(credential);
        Object.assign(scopeOf(res), { identity, identityExpires: expires, passport: passportsOf(identity, passportKey) });
      }
    } catch (error) {
      if (!refuseCredential(res, error)) next(error);
      return;
    }
    next();
  };
  return (req, res, next) => (showsNothing(req) ? next() : find(req, res, next));
}
