import { documents } from '@roadmap-hub/dataset';
import { assertionOf, type Enterable, EntryOperation, findings, madeId, mutationsOf, type Rule, restingOn, unknownNames } from '@roadmap-hub/entries';
import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import { LOOK_UP } from '../entering/look-up.js';
import { Event } from './event.entity.js';
import { unfit } from './event.fit.js';
import { EventAmendment, EventInput } from './event.input.js';
import { type EventDocument, eventKind } from './event.kind.js';

const RULES: readonly Rule<{ event: EventDocument; today: string }>[] = [
  {
    id: 'EVENT_IN_FUTURE',
    severity: 'WARNING',
    guidance: 'Look again once it has taken place: what is announced may be put off.',
    find: ({ event: { date }, today }) => (isCertainlyBefore(today, date) ? [`its date ${date} is yet to come`] : []),
  },
];

export const enterableEvent: Enterable<EventDocument> = {
  kind: eventKind,
  noun: 'event',
  schema: documents.event as Enterable<EventDocument>['schema'],
  newId: madeId('EV'),
  complete: async (document) => ({ ...document, assertion: assertionOf(document) }),
  refuse: async (event, db) => {
    const { roadmap, countries, nodes, plan, parties } = event;
    const party = (within: 'organisation' | 'donor' | 'country', sql: string) => ({
      field: 'parties',
      ids: parties.map((one) => one[within]),
      within,
      noun: within,
      sql,
    });
    const unknown = await unknownNames(db, [
      { field: 'roadmap', ids: roadmap, noun: 'roadmap', sql: LOOK_UP.roadmap },
      { field: 'countries', ids: countries, noun: 'country', sql: LOOK_UP.country },
      { field: 'nodes', ids: nodes, noun: `node of ${roadmap}`, sql: LOOK_UP.node, values: [roadmap] },
      { field: 'plan', ids: plan, noun: `plan to ${roadmap}`, sql: `${LOOK_UP.plan} and roadmap_code = $2`, values: [roadmap] },
      party('organisation', LOOK_UP.organisation),
      party('donor', LOOK_UP.donor),
      party('country', LOOK_UP.country),
    ]);
    return [...unfit(event), ...unknown];
  },
  refuseWithdrawal: ({ id }, db) =>
    restingOn(db, id, [{ nouns: 'steps of plans', sql: `select id from plans.process_step where event_id = $1 and record_status = 'PUBLISHED' order by id` }]),
  review: async (event, _db, today, operation) => (operation === EntryOperation.WITHDRAW ? [] : findings(event.id, RULES, { event, today })),
};

/** `recordEvent`, `amendEvent`, `withdrawEvent`. */
export const eventMutations = mutationsOf({
  enterable: enterableEvent,
  name: 'Event',
  verb: 'record',
  record: Event,
  input: EventInput,
  amendment: EventAmendment,
  permission: 'event.record',
  holders: ['partner', 'secretariat'],
});
