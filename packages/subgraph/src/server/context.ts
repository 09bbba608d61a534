import { type Audience, audienceOf, type Identity, sightOf } from '@roadmap-hub/identity';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { DEFAULT_TIMEOUT_MS, Moment } from '../reads/moment.js';
import { Reads } from '../reads/reads.js';

/** What resolvers are given. Made anew for every request, so that nothing is remembered too long. */
export interface Context {
  readonly reads: Reads;
  readonly requestId: string;
  /** Who asks, as the gateway signed it. */
  readonly identity: Identity;
  readonly audience: Audience;
  /** The same for all who see the same: what is kept for later requests is kept under it. */
  readonly sight: string;
  readonly service: ServiceState;
  /** How many SQL statements this request has caused so far. */
  readonly cost: { sqlStatements: number };
  readonly reportCost: boolean;
  /** For how much longer somebody waits for the answer. */
  leftMs(): number;
  /** Whether the gateway wants to know in which state the data was that the answer is made of. */
  readonly reportState: boolean;
  /** That state; see `Moment`. */
  readonly state: () => string | null | undefined;
  /** For what may be carried out twice: spares the transaction, and then `again` is to be asked. */
  goWithout(): void;
  /** The same request from its start, of one moment for certain; undefined when it is so already, or nobody waits any more. */
  again(): Context | undefined;
  /** Gives back what the request held; to be called once its answer is made, whatever became of it. */
  end(): Promise<void>;
}

/** What is the same for all requests of a service. */
export interface ServiceState {
  /** Connected as the role of each audience: what a request may see is decided by the database. */
  readonly sources: Readonly<Record<Audience, DataSource>>;
  /** Connected as the role that writes. */
  readonly writer: DataSource;
  readonly log: Logger;
  readonly version: string;
  /** Tells the state of the data; undefined where nothing does. */
  readonly stateSql: string | undefined;
  /** The injected clock: today as an ISO date. */
  readonly today: () => string;
}

/** What a request brings with it. */
export interface Asked {
  requestId: string;
  identity: Identity;
  reportCost: boolean;
  reportState?: boolean | undefined;
  /** How long somebody cares for the answer. */
  timeoutMs?: number | undefined;
}

export function createContext(service: ServiceState, { requestId, identity, reportCost, reportState = false, timeoutMs = DEFAULT_TIMEOUT_MS }: Asked): Context {
  const until = performance.now() + timeoutMs;
  const cost = { sqlStatements: 0 };
  const audience = audienceOf(identity);
  const source = service.sources[audience];
  const begin = () => new Moment(source, identity, until - performance.now(), service.stateSql);
  let moment = begin();
  const readsOf = (own: Moment) =>
    new Reads(source, (sql, values, isOneRow) => {
      cost.sqlStatements += 1;
      service.log.trace({ requestId, sql }, 'sql');
      return own.query(sql, values, isOneRow);
    });
  const context: Context = {
    reads: readsOf(moment),
    requestId,
    identity,
    audience,
    sight: sightOf(identity),
    service,
    cost,
    reportCost,
    reportState,
    state: () => moment.state,
    leftMs: () => until - performance.now(),
    goWithout: () => moment.goWithout(),
    again: () => {
      if (!moment.isTorn) return undefined;
      service.log.debug({ requestId }, 'the data changed while it was read, so it is read again');
      void moment.end();
      moment = begin();
      // It costs what the answer takes, not what came of others.
      cost.sqlStatements = 0;
      return { ...context, reads: readsOf(moment) };
    },
    end: () => moment.end(),
  };
  return context;
}
