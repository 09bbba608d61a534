import type { SubgraphResponse } from '@roadmap-hub/subgraph';
import { ServiceFailure } from '../errors/service-failure.js';

/**
 * Makes sure that what came is an answer at all, and has as many entities as were asked for, so that
 * nothing a service sends can break the parts of the others.
 * @throws ServiceFailure of kind `unreadable`
 */
export function readAnswer(raw: unknown, variables: Record<string, unknown> | undefined): SubgraphResponse {
  if (!isRecord(raw)) throw unreadable('not an object');
  const { data = null, errors = [], extensions } = raw;
  if (data !== null && !isRecord(data)) throw unreadable('data is not an object');
  if (!Array.isArray(errors) || !errors.every((error) => isRecord(error) && typeof error.message === 'string')) {
    throw unreadable('errors is not a list of errors');
  }
  if (data === null && errors.length === 0) throw unreadable('neither data nor errors');

  const representations = variables?.representations;
  if (data !== null && Array.isArray(representations)) {
    const entities = data._entities;
    // null is how GraphQL reports that the whole list failed; its errors say why.
    const failed = (entities === null || entities === undefined) && errors.length > 0;
    if (!failed && !(Array.isArray(entities) && entities.length === representations.length)) {
      throw unreadable('not as many entities as were asked for');
    }
  }
  return { data, errors, ...(isRecord(extensions) && { extensions }) };
}

function unreadable(reason: string): ServiceFailure {
  return new ServiceFailure('unreadable', false, reason);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
