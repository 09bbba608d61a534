import { ANONYMOUS, type Audience, readPassport } from '@roadmap-hub/identity';
import { observeDatabase } from '@roadmap-hub/telemetry';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { RunningService, ServiceName, SubgraphResponse } from '../contract.js';
import { CompiledOperations } from '../execute/operations.js';
import { Moment } from '../reads/moment.js';
import { DataState } from '../state/data-state.js';
import { inOperation } from '../telemetry/operation.js';
import { createServer } from './apollo.js';
import { answerCompiled } from './compiled.js';
import { createContext, type ServiceState } from './context.js';
import { type HttpListener, listen } from './http.js';

export interface ServiceOptions {
  name: ServiceName;
  schema: GraphQLSchema;
  /** Connected as the service's role for each audience. */
  sources: Readonly<Record<Audience, DataSource>>;
  /** Connected as the role by which the service writes, in a pool of its own: connections that read are told to write nothing. */
  writer: DataSource;
  /** By which the gateway signs who asks; the service believes nothing else. */
  passportKey: string;
  log: Logger;
  version: string;
  /** The injected clock: today as an ISO date. */
  today: () => string;
}

/** A service in this process, called directly; `listen` puts the same service on HTTP. */
export interface Service extends RunningService {
  listen(address: { host: string; port: number }): Promise<HttpListener>;
}

/** Starts a service over a connected database. */
export async function startService({ name, schema, sources, writer, passportKey, log, version, today }: ServiceOptions): Promise<Service> {
  const dataState = await DataState.open(sources.public, version);
  const state: ServiceState = { sources, writer, log: log.child({ service: name }), version, stateSql: dataState?.sql, today };
  const now = async (): Promise<string> => {
    if (!dataState) throw new Error('this database tells no state of its data');
    return dataState.now();
  };
  const operations = new CompiledOperations(schema);
  const server = createServer(schema, operations);
  await server.start();
  const unwatches = Object.entries({ ...sources, writer }).map(([pool, source]) => observeDatabase(source, name, pool));

  return {
    name,
    execute: (request) =>
      inOperation(name, request, async () => {
        const { requestId, query, variables, operationName, timeoutMs, signal } = request;
        const identity = await readPassport(request.passport, passportKey);
        const contextValue = createContext(state, {
          requestId,
          identity,
          reportCost: request.reportCost === true,
          reportState: request.reportState === true,
          timeoutMs,
        });
        const end = () => void contextValue.end();
        signal?.addEventListener('abort', end, { once: true });
        try {
          const compiled = operations.ofText(query, variables, operationName);
          if (compiled) return await answerCompiled(compiled, contextValue);
          const { body } = await server.executeOperation({ query, variables, operationName }, { contextValue });
          if (body.kind !== 'single') throw new Error('a service answers in one piece');
          return body.singleResult as SubgraphResponse;
        } finally {
          signal?.removeEventListener('abort', end);
          end();
        }
      }),
    isReady: () => answers(sources.public),
    state: now,
    listen: (address) =>
      listen(server, address, {
        name,
        context: async ({ passport, ...told }) => createContext(state, { ...told, identity: await readPassport(passport, passportKey) }),
        isReady: () => answers(sources.public),
        state: now,
      }),
    stop: async () => {
      await server.stop();
      for (const unwatch of unwatches) unwatch();
      await dataState?.close();
      await Promise.all([...new Set([...Object.values(sources), writer])].map((source) => source.destroy()));
    },
  };
}

const PROBE_MS = 1_000;

/** Asked as a request asks, so that a database which is there but silent is not waited for. */
async function answers(source: DataSource): Promise<boolean> {
  const moment = new Moment(source, ANONYMOUS, PROBE_MS);
  try {
    await moment.query('select 1', []);
    return true;
  } catch {
    return false;
  } finally {
    void moment.end();
  }
}
