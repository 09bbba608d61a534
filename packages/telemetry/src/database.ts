import type { DataSource, EntitySubscriberInterface, QueryRunner } from 'typeorm';
import { EVENTS } from './events/events.js';
import { watchPool } from './events/pools.js';
import { activeSpan, fail, startSpan } from './traces/span.js';

/**
 * Counts and times every statement that goes over a service's connections, whoever writes it, and
 * lets its pool be looked at. Gives back how to end that.
 */
export function observeDatabase(source: DataSource, service: string, pool: string): () => void {
  source.subscribers.push(statementsOf(service));
  const connections = (source.driver as unknown as { master: { totalCount: number; idleCount: number; waitingCount: number } }).master;
  return watchPool({
    service,
    pool,
    read: () => ({ used: connections.totalCount - connections.idleCount, idle: connections.idleCount, waiting: connections.waitingCount }),
  });
}

function statementsOf(service: string): EntitySubscriberInterface {
  // One connection runs one statement at a time.
  const started = new WeakMap<QueryRunner, { time: number; clock: number }>();
  return {
    beforeQuery({ queryRunner }) {
      started.set(queryRunner, { time: performance.now(), clock: Date.now() });
    },
    afterQuery({ queryRunner, query, success }) {
      const { time, clock } = started.get(queryRunner) ?? { time: performance.now(), clock: Date.now() };
      EVENTS.statement.tell({ service, outcome: success ? 'ok' : 'error', seconds: (performance.now() - time) / 1000 });
      // Outside of a traced request there is nothing that the statement could be part of.
      if (!activeSpan()?.isRecording()) return;
      const command = /^\s*(\w+)/.exec(query)?.[1]?.toUpperCase() ?? 'SQL';
      // The text has places for values, `$1`, and never the values.
      const attributes = { 'db.system.name': 'postgresql', 'db.namespace': service, 'db.operation.name': command, 'db.query.text': query };
      const span = startSpan(`${command} ${service}`, { kind: 'client', attributes, startTime: clock });
      if (!success) fail(span, 'the statement failed');
      span.end();
    },
  };
}
