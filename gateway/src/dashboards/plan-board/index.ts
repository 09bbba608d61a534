import { drawPlanBoard, type PlanBoardData } from '@roadmap-hub/pictures';
import { dashboardPath, exportPath, questionPath, recordPath } from '../../web/links.js';
import type { Context, Dashboard, View } from '../dashboard.js';
import type { Sheet } from '../sheet.js';
import { capital, counted, plainName, selectField, words } from '../words.js';
import { BOARD_QUERY, type BoardData } from './query.js';

type Country = NonNullable<BoardData['countries']>[number];

const STATUSES = ['APPROVED', 'DRAFTED', 'DRAFTING', 'STARTED', 'NOT_STARTED', 'UNKNOWN'] as const;
const STAGES: Record<string, number> = { NOT_STARTED: 0, STARTED: 1, DRAFTING: 2, DRAFTED: 3, APPROVED: 4 };
const BASES: Record<string, string> = {
  LATEST: 'by the latest statement',
  BETTER_SOURCE: 'by the better source, where statements of one time disagree',
  UNDECIDED: 'sources of equal weight disagree',
  NONE: 'no published statement found',
};

export const planBoard: Dashboard = {
  slug: 'plan-board',
  title: 'National action plans: how far each state is',
  lead: 'Which steps has each state taken towards its plan, when, and what did sources say of its status?',
  choices: ['status'],
  view,
};

async function view({ graph, roadmap, choices }: Context): Promise<View> {
  const { countries } = await graph.ask<BoardData>(BOARD_QUERY, { roadmap });
  const status = choices.oneOf('status', STATUSES);
  // A status that is null was asked of a service that is away: no line can be drawn for any state.
  const known = countries?.every(({ planStatus }) => planStatus !== null)
    ? countries.filter(({ planStatus }) => status === null || planStatus === status)
    : null;
  return {
    ...(status && { subject: words(status) }),
    description: known
      ? `A line for each of ${counted(known.length, 'state')}, with the steps of the work on its plan and the dated statements of its status. ${summary(known)} The table below has the same dates.`
      : 'States with the steps towards their plans.',
    draw: known ? (frame) => drawPlanBoard(boardOf(known), frame) : null,
    sheets: known ? [sheetOf(known), statementsOf(known)] : [],
    counted:
      'A step is drawn where a source dates it. A date that is no more exact than a year or a month is drawn as long as all that it can mean, dashed, and never as a day. The status goes by the latest dated statement; where statements of one time disagree, by the better source. Unknown means that no statement was found or that they leave it undecided, which is not that nothing was done.',
    fields: [
      selectField(
        'status',
        'Status',
        status,
        'any',
        STATUSES.map((one) => [one, capital(words(one))]),
      ),
    ],
    more: [
      { label: 'The same question in the explorer', href: questionPath('NapStatusBoard', { roadmap }) },
      { label: 'All events as a sheet', href: exportPath('events', 'csv', { roadmap }) },
      { label: 'Where sources contradict one another', href: dashboardPath('contradictions', roadmap === 'CFR' ? {} : { roadmap }) },
    ],
  };
}

function summary(countries: readonly Country[]): string {
  const parts = STATUSES.map((status) => [status, countries.filter(({ planStatus }) => planStatus === status).length] as const).filter(
    ([, count]) => count > 0,
  );
  return `${parts.map(([status, count]) => `${count} ${words(status)}`).join(', ')}.`;
}

function nameOf({ name, iso3 }: Country): string {
  return plainName(name ?? iso3);
}

function boardOf(countries: readonly Country[]): PlanBoardData {
  return {
    rows: countries.map((country) => ({
      name: nameOf(country),
      href: country.plan ? recordPath('plan', country.plan.id) : recordPath('country', country.iso3),
      status: capital(words(country.planStatus ?? 'UNKNOWN')),
      stage: STAGES[country.planStatus ?? ''] ?? null,
      title: `${nameOf(country)}: ${words(country.planStatus ?? 'UNKNOWN')}, ${basisOf(country)}`,
      steps: (country.plan?.process ?? []).map(({ step, date, event }) => ({
        kind: step,
        date,
        endDate: event?.endDate ?? null,
        title: `${nameOf(country)}: ${words(step)}, ${spanOf(date, event?.endDate ?? null)}${event?.title ? ` (${event.title})` : ''}`,
        href: event ? recordPath('event', event.id) : null,
      })),
      statements: (country.plan?.statusStatements ?? []).map(({ status, date, text }) => ({
        kind: status,
        date,
        endDate: null,
        title: `${nameOf(country)}, ${date ?? 'undated'}: said to be ${words(status)}. ${text}`,
        href: country.plan ? recordPath('plan', country.plan.id) : null,
      })),
    })),
  };
}

function basisOf({ planStatusBasis }: Country): string {
  return BASES[planStatusBasis ?? ''] ?? words(planStatusBasis ?? 'NOT_STATED');
}

function spanOf(date: string, endDate: string | null): string {
  return endDate && endDate !== date ? `${date} to ${endDate}` : date;
}

function sheetOf(countries: readonly Country[]): Sheet {
  const none = 'no dated step found';
  return {
    caption: 'Steps towards each national action plan, with the status of the plan',
    columns: [
      { label: 'State' },
      { label: 'Status' },
      { label: 'Status rests on' },
      { label: 'Step', unknown: none },
      { label: 'From', unknown: '–' },
      { label: 'To', unknown: '–' },
      { label: 'Event', unknown: '–' },
    ],
    rows: countries.flatMap((country) => {
      const lead = [
        { value: nameOf(country), href: country.plan ? recordPath('plan', country.plan.id) : null },
        { value: country.planStatus, text: capital(words(country.planStatus ?? 'UNKNOWN')) },
        basisOf(country),
      ];
      const steps = country.plan?.process ?? [];
      if (steps.length === 0) return [[...lead, null, null, null, null]];
      return steps.map(({ step, date, event }) => [
        ...lead,
        { value: step, text: capital(words(step)) },
        date,
        event?.endDate ?? date,
        event ? { value: event.id, text: event.title ?? event.id, href: recordPath('event', event.id) } : null,
      ]);
    }),
  };
}

function statementsOf(countries: readonly Country[]): Sheet {
  return {
    caption: 'What sources said of the status of each plan',
    columns: [{ label: 'State' }, { label: 'Date', unknown: 'undated' }, { label: 'Status' }, { label: 'What was said' }],
    rows: countries.flatMap((country) =>
      (country.plan?.statusStatements ?? []).map(({ status, date, text }) => [nameOf(country), date, { value: status, text: capital(words(status)) }, text]),
    ),
  };
}
