import { html } from '../../web/html.js';
import { recordPath, recordsPath } from '../../web/links.js';
import { ACTIVITY_COLUMNS, ACTIVITY_ROW, type ActivityRow } from '../activity/rows.js';
import { CONTRADICTIONS, type Contradiction, contradictionsSection } from '../contradictions.js';
import { EVENT_COLUMNS, EVENT_ROW, type EventRow } from '../event/rows.js';
import { FUNDING, type Funding, fundingSection } from '../funding.js';
import { META, type Meta, SOURCES, type Source } from '../meta.js';
import { PRIORITY, type Priority, prioritiesSection } from '../priorities.js';
import { recordPage } from '../record.js';
import { type Column, type Connection, partsSection, relatedSection } from '../rows.js';
import { sourcesInline } from '../sources.js';
import { countryLink, link, type Place, type Titled } from '../things.js';
import { joined, words } from '../words.js';

interface StatusStatement {
  id: string;
  status: string;
  date: string | null;
  text: string;
  confidence: string | null;
  sources: readonly Source[];
}

interface ProcessStep {
  id: string;
  step: string;
  date: string;
  event: Titled | null;
  sources: readonly Source[];
}

interface Answer {
  nationalActionPlan:
    | (Meta & {
        id: string;
        title: string | null;
        roadmap: { code: string; shortTitle: string | null } | null;
        country: (Place & { planStatus: string | null; planStatusBasis: string | null }) | null;
        orderOfStart: number | null;
        leadBody: string | null;
        leadBodyBasis: string | null;
        nationalBody: string | null;
        institutions: readonly string[] | null;
        notes: string | null;
        statusStatements: readonly StatusStatement[] | null;
        process: readonly ProcessStep[] | null;
        priorities: readonly Priority[] | null;
        events: Connection<EventRow> | null;
        activities: Connection<ActivityRow> | null;
        funding: Funding | null;
      })
    | null;
  contradictions: readonly Contradiction[] | null;
}

const QUERY = `query PlanRecord($id: ID!, $roadmap: ID!, $after: String) {
  nationalActionPlan(id: $id) {
    id title roadmap { code shortTitle } country { iso3 name planStatus(roadmap: $roadmap) planStatusBasis(roadmap: $roadmap) }
    orderOfStart leadBody leadBodyBasis nationalBody institutions notes
    statusStatements { id status date text confidence ${SOURCES} }
    process { id step date event { id title } ${SOURCES} }
    priorities { ${PRIORITY} }
    events(first: 50, after: $after) { totalCount nodes { ${EVENT_ROW} } pageInfo { hasNextPage endCursor } }
    activities(first: 20) { totalCount nodes { ${ACTIVITY_ROW} } }
    funding { ${FUNDING} }
    ${META}
  }
  ${CONTRADICTIONS}
}`;

/** On what the present status rests. */
const BASIS: Record<string, string> = {
  LATEST: 'the latest statement',
  BETTER_SOURCE: 'the better source, where statements may be of one time and disagree',
  UNDECIDED: 'undecided: sources of equal weight disagree',
  NONE: 'no published statement found, which is not "not started"',
};

const STATEMENTS: readonly Column<StatusStatement>[] = [
  { head: 'Date', cell: ({ date }) => date ?? 'undated' },
  { head: 'Status', cell: ({ status }) => words(status) },
  { head: 'What the source says', cell: ({ text }) => text },
  { head: 'Source', cell: ({ sources }) => sourcesInline(sources) },
];

const PROCESS: readonly Column<ProcessStep>[] = [
  { head: 'Date', cell: ({ date }) => date },
  { head: 'Step', cell: ({ step }) => words(step) },
  { head: 'Event', cell: ({ event }) => event && link('event', event.id, event.title) },
  { head: 'Source', cell: ({ sources }) => sourcesInline(sources) },
];

/** A state's plan: how far it is, on whose word, how it got there, what it holds that is public. */
export const planPage = recordPage<Answer>({
  noun: 'National action plan',
  query: QUERY,
  variables: ({ id, roadmap, after }) => ({ id, roadmap: id.split(':')[0] ?? roadmap, after }),
  content: ({ nationalActionPlan: plan, contradictions }) => {
    if (!plan) return null;
    const roadmap = plan.id.split(':')[0] ?? '';
    const iso3 = plan.country?.iso3 ?? plan.id.split(':')[1] ?? '';
    const { events } = plan;
    const further = events?.pageInfo?.endCursor ?? '';
    return {
      title: `National action plan of ${plan.country?.name ?? iso3}`,
      facts: [
        ['State', plan.country && countryLink(plan.country)],
        ['Roadmap', plan.roadmap && (plan.roadmap.shortTitle ?? plan.roadmap.code)],
        ['Official title', plan.title],
        ['Status', plan.country?.planStatus && words(plan.country.planStatus)],
        ['The status rests on', plan.country?.planStatusBasis && (BASIS[plan.country.planStatusBasis] ?? words(plan.country.planStatusBasis))],
        ['Lead body', plan.leadBody && html`${plan.leadBody}${plan.leadBodyBasis ? html`<br><span class="note">${plan.leadBodyBasis}</span>` : ''}`],
        ['National body', plan.nationalBody],
        ['Institutions named', joined(plan.institutions, '; ')],
        ['Place in the order of start', plan.orderOfStart],
        ['What else must be known', plan.notes],
      ],
      sections: [
        partsSection({ title: 'What sources say of its status', id: 'statements', nodes: plan.statusStatements, columns: STATEMENTS }),
        partsSection({ title: 'Steps of the work', id: 'process', nodes: plan.process, columns: PROCESS }),
        prioritiesSection(plan.priorities, 'Priorities made public'),
        relatedSection({
          title: 'Events of the work',
          id: 'events',
          connection: events,
          columns: EVENT_COLUMNS,
          all: `${recordPath('plan', plan.id)}?after=${encodeURIComponent(further)}`,
        }),
        relatedSection({
          title: 'Activities',
          id: 'activities',
          connection: plan.activities,
          columns: ACTIVITY_COLUMNS,
          all: recordsPath('activity', { roadmap, countries: iso3 }),
        }),
        fundingSection(plan.funding, 'Money that names the state, with what the activities of the plan require.'),
        contradictionsSection(contradictions, [plan.id, ...(plan.statusStatements ?? []).map(({ id }) => id)]),
      ],
      meta: plan,
      questions: [
        ['How the plan came about, and who helps', 'CountryPlan', { country: iso3, roadmap }],
        ['What it needs and what is funded', 'CountryFunding', { country: iso3, roadmap }],
      ],
    };
  },
});
