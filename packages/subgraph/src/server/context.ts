import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Moment } from '../reads/moment.js';
import { Reads } from '../reads/reads.js';

/** What resolvers are given. Made anew for every request, so that nothing is remembered too long. */
export interface Context {
  readonly reads: Reads;
  readonly requestId: string;
  readonly service: ServiceState;
  /** How many SQL statements this request has caused so far. */
  readonly cost: { sqlStatements: number };
  readonly reportCost: boolean;
  /** Gives back what the request held; to be called once its answer is made, whatever became of it. */
  end(): Promise<void>;
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
  const moment = new Moment(service.source);
  const reads = new Reads(service.source, (sql, values) => {
    cost.sqlStatements += 1;
    service.log.trace({ requestId, sql }, 'sql');
    return moment.query(sql, values);
  });
  return { reads, requestId, service, cost, reportCost, end: () => moment.end() };
}
