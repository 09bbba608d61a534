import { SERVICE_ERRORS } from '@roadmap-hub/subgraph';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { INTERNAL_SERVER_ERROR, MASKED_MESSAGE, SERVICE_CODES } from './codes.js';
import { unavailable } from './service-failure.js';

const TOLD = ['code', 'argument', 'received', 'allowed', 'permission', 'holders'] as const;

/** Of an error's extensions, those that are meant for clients. */
export function toldExtensions(extensions: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  return Object.fromEntries(TOLD.filter((key) => extensions?.[key] !== undefined).map((key) => [key, extensions?.[key]]));
}

/**
 * Makes a service's errors fit to travel on: typed ones keep their words, the others are logged
 * here, where the service's name is still known, and masked. Done before `@apollo/gateway` sees
 * them because it would keep every extension, also `http`, by which Apollo Server would let a
 * service choose the status of the whole answer.
 */
export function fitToTravel(errors: readonly GraphQLFormattedError[], subgraph: string, log: Logger): GraphQLFormattedError[] {
  return errors.map((error) => {
    const code = error.extensions?.code;
    const path = Array.isArray(error.path) ? { path: error.path } : {};
    if (typeof code === 'string' && SERVICE_CODES.has(code)) {
      return { message: String(error.message), ...path, extensions: toldExtensions(error.extensions) };
    }
    log.error({ subgraph, serviceError: error }, 'a service reported an internal error');
    if (code === SERVICE_ERRORS.databaseLost) return unavailable(subgraph, 'database').toJSON();
    if (code === SERVICE_ERRORS.busy) return unavailable(subgraph, 'busy').toJSON();
    return { message: MASKED_MESSAGE, ...path, extensions: { code: INTERNAL_SERVER_ERROR } };
  });
}
