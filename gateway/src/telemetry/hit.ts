import { EVENTS, startSpan } from '@roadmap-hub/telemetry';
import type { About } from '../answers/kept-answer.js';
import { HIT } from '../cost/model.js';
import type { RequestScope } from '../request-scope.js';
import { nameOf } from './operation.js';

/** Tells of an operation whose answer was at hand what is told of every other. */
export function observeHit({ notes }: RequestScope, { operationName }: About, knownNames: ReadonlySet<string>, started: number): void {
  const name = nameOf(knownNames, operationName);
  notes.operationName = operationName ?? undefined;
  const span = startSpan(`query ${name}`);
  if (span.isRecording()) span.setAttributes({ 'graphql.operation.type': 'query', 'graphql.operation.name': name, 'hub.cache': 'hit' });
  span.end();
  EVENTS.cache.tell({ outcome: 'hit' });
  EVENTS.cost.tell({ units: HIT });
  EVENTS.operation.tell({ type: 'query', name, outcome: 'ok', seconds: (performance.now() - started) / 1000 });
}
