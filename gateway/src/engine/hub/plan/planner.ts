import { createRequire } from 'node:module';
import type { QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';

/** Plans operations; the planner is Rust inside the npm package and works beside the event loop. */
export interface Planner {
  /** @param operation A document with one operation, valid against the API schema. */
  plan(operation: string): Promise<QueryPlan>;
}

/** Progressive `@override` takes fields over for a share of the requests; of a label nobody decides on, none. */
const NO_LABELS = new Set<string>();
const SHARE = 100;
const PLANNING_LIMIT_MS = 5_000;

/** @throws when there is no planner for this machine, or the supergraph is none. */
export function loadPlanner(supergraphSdl: string): Planner {
  const planner: QueryPlanner = new (loadClass())(supergraphSdl);
  return { plan: (operation) => planner.planAsync(operation, undefined, NO_LABELS, SHARE, AbortSignal.timeout(PLANNING_LIMIT_MS)) };
}

function loadClass(): typeof QueryPlanner {
  try {
    // By `require`: the package's ES module looks for its binary by the address of the module, in which a
    // space is written as %20, and so is not found below a folder whose name has one.
    const { QueryPlanner } = createRequire(import.meta.url)('@graphql-hive/router-query-planner') as typeof import('@graphql-hive/router-query-planner');
    return QueryPlanner;
  } catch (cause) {
    const where = `${process.platform} on ${process.arch}`;
    throw new Error(`The engine "hub" needs the query planner of @graphql-hive/router-query-planner, which has no build for ${where}: use HUB_ENGINE=apollo.`, {
      cause,
    });
  }
}
