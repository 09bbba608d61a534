import type { Identity } from '@roadmap-hub/identity';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Moment } from '../reads/moment.js';
import { Reads } from '../reads/reads.js';

/** What resolvers are given. Made anew for every request, so that nothing is remembered too long. */
export interface Context {
  readonly reads: Reads;
  readonly requestId: string;
  /** Who asks, as the gateway signed it. */
  readonly identity: Identity;
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

/** What a request brings with it. */
export interface Asked {
  requestId: string;
  identity: Identity;
  reportCost: boolean;
  /** How long somebody cares for the answer. */
  timeoutMs?: number | undefined;
}

export function createContext(service: ServiceState, { requestId, identity, reportCost, timeoutMs }: Asked): Context {
  const cost = { sqlStatements: 0 };
  const moment = new Moment(service.source, timeoutMs);
  const reads = new Reads(service.source, (sql, values) => {
    cost.sqlStatements += 1;
    service.log.trace({ requestId, sql }, 'sql');
    return moment.query(sql, values);
  });
  return { reads, requestId, identity, service, cost, reportCost, end: () => moment.end() };
}
