import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Reads } from '../reads/reads.js';

/** What resolvers are given. Made anew for every request, so that nothing is remembered too long. */
export interface Context {
  readonly reads: Reads;
  readonly requestId: string;
  readonly service: ServiceState;
  /** How many SQL statements this request has caused so far. */
  readonly cost: { sqlStatements: number };
  readonly reportCost: boolean;
}

/** What is the same for all requests of a service. */
export interface ServiceState {
  readonly source: DataSource;
  readonly log: Logger;
  readonly version: string;
  /** The injected clock: today as an ISO date. */
  readonly today: () => string;
}

export function createContext(service: ServiceState, requestId: string, reportCost: boolean): Context {
  const cost = { sqlStatements: 0 };
  const reads = new Reads(service.source, (sql, values) => {
    cost.sqlStatements += 1;
    service.log.trace({ requestId, sql }, 'sql');
    return service.source.query(sql, values as unknown[]);
  });
  return { reads, requestId, service, cost, reportCost };
}
