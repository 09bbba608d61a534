import type { PlanFact, ProcessStepFact, StatusStatementFact } from '../facts/types.js';
import { toDate, toDay } from './dates.js';
import { roundtableOf, seminarOf } from './events.js';
import { DEMO, fictional, made, title } from './marks.js';
import { INSTITUTIONS } from './names.js';
import { at } from './random.js';
import { GOAL_IDS } from './roadmap.js';
import { STATES, type State } from './states.js';
import { stageOf, timeline } from './timeline.js';

export function demoPlans(): PlanFact[] {
  return STATES.map((state, index) => ({
    id: `${DEMO}:${state.iso3}`,
    roadmap: DEMO,
    country: state.iso3,
    title: title(`National action plan of ${state.name}`),
    statusStatements: statements(state, index),
    process: steps(state, index),
    priorities: GOAL_IDS.map((goal, number) => ({
      id: `DEMO-${state.iso3}-P${number + 1}`,
      text: title(`What ${state.name} wants most of goal ${number + 1}`),
      nodes: [goal],
      nodesBasis: 'STATED',
      ...made(),
    })),
    institutions: INSTITUTIONS.map(fictional),
    leadBody: fictional(at(INSTITUTIONS, 0)),
    leadBodyBasis: title('the plan names it'),
    nationalBody: null,
    orderOfStart: index + 1,
    notes: null,
    ...made(),
  }));
}

function statements({ iso3, name }: State, index: number): StatusStatementFact[] {
  const { seminar, roundtable, drafted, approved } = timeline(index);
  const said: [StatusStatementFact['status'], number, string][] = [
    ['STARTED', seminar, `${name} begins its plan with a seminar`],
    ['DRAFTING', roundtable, `${name} drafts its plan`],
  ];
  if (drafted !== null) said.push(['DRAFTED', drafted, `The plan of ${name} has been drafted`]);
  if (approved !== null) said.push(['APPROVED', approved, `The plan of ${name} has been approved`]);
  if (stageOf(index) === 'CONTRADICTORY') said.push(['DRAFTING', toDay('2025-06-20'), `${name} is still drafting its plan`]);
  if (stageOf(index) === 'DRAFTING') said.push(['DRAFTING', toDay('2025-05-01'), `${name} goes on with its draft`]);
  return said.map(([status, day, text], number) => ({ id: `DEMO-${iso3}-S${number + 1}`, status, date: toDate(day), text: title(text), ...made() }));
}

function steps({ iso3 }: State, index: number): ProcessStepFact[] {
  const { seminar, roundtable, drafted, approved } = timeline(index);
  const taken: [ProcessStepFact['step'], number, string | null][] = [
    ['SEMINAR', seminar, seminarOf(iso3)],
    ['ROUNDTABLE', roundtable, roundtableOf(iso3)],
    ['DRAFTING', roundtable + 30, null],
  ];
  if (drafted !== null) taken.push(['FINALISED', drafted, null]);
  if (approved !== null) taken.push(['APPROVED', approved, null]);
  return taken.map(([step, day, event], number) => ({ id: `${DEMO}:${iso3}:${number + 1}`, step, date: toDate(day), event, ...made() }));
}
