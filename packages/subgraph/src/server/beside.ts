import type { GraphQLError } from 'graphql';
import type { SubgraphResponse } from '../contract.js';
import { causeOf, isPublic } from '../errors/mask.js';
import type { Context } from './context.js';

/** What the gateway asked to be told beside the answer. */
export function toldBeside({ reportCost, reportState, cost, state }: Context): NonNullable<SubgraphResponse['extensions']>['hub'] | undefined {
  return reportCost || reportState ? { ...(reportCost && cost), ...(reportState && { state: state() }) } : undefined;
}

/** What clients are not told, the log has. */
export function logFailures(errors: readonly GraphQLError[], { service, requestId }: Context): void {
  for (const error of errors) {
    if (!isPublic(error)) service.log.error({ err: causeOf(error), requestId, path: error.path }, 'a field failed');
  }
}
