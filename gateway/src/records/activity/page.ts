import { html } from '../../web/html.js';
import { CONTRADICTIONS, type Contradiction, contradictionsSection } from '../contradictions.js';
import { FUNDING, type Funding, fundingSection } from '../funding.js';
import { META, type Meta } from '../meta.js';
import { recordPage } from '../record.js';
import { type Column, partsSection } from '../rows.js';
import { type Amount, countryLink, donorLink, link, money, type Named, type NodeRef, nodeLink, type Place } from '../things.js';
import { joined, span, words } from '../words.js';

interface Allocation {
  id: string;
  basis: string;
  share: string | null;
  money: Amount | null;
  pledge: { id: string; title: string; donors: readonly Named[] } | null;
}

interface Milestone {
  title: string;
  due: string;
  doneOn: string | null;
}

interface Answer {
  planActivity:
    | (Meta & {
        id: string;
        code: string | null;
        title: string | null;
        status: string | null;
        start: string | null;
        end: string | null;
        country: Place | null;
        plan: { id: string } | null;
        priority: { text: string } | null;
        leadInstitution: string | null;
        partners: readonly string[] | null;
        requirement: Amount | null;
        roadmapLinks: readonly { node: NodeRef | null; weight: string; basis: string }[] | null;
        milestones: readonly Milestone[] | null;
        allocations: readonly Allocation[] | null;
        funding: Funding | null;
      })
    | null;
  contradictions: readonly Contradiction[] | null;
}

const QUERY = `query ActivityRecord($id: ID!, $roadmap: ID!) {
  planActivity(id: $id) {
    id code title status start end country { iso3 name } plan { id } priority { text } leadInstitution partners requirement { amount currency date }
    roadmapLinks { node { id code title } weight basis } milestones { title due doneOn }
    allocations { id basis share money { amount currency } pledge { id title donors { id name } } }
    funding { ${FUNDING} } ${META}
  }
  ${CONTRADICTIONS}
}`;

const ALLOCATIONS: readonly Column<Allocation>[] = [
  { head: 'Pledge', cell: ({ pledge, id }) => (pledge ? link('pledge', pledge.id, pledge.title) : id) },
  { head: 'Donors', cell: ({ pledge }) => pledge && joined(pledge.donors.map(donorLink)) },
  { head: 'Part', cell: ({ money: part, share }) => money(part) ?? (share && `a share of ${share}`), number: true },
  { head: 'Rests on', cell: ({ basis }) => words(basis) },
];

const MILESTONES: readonly Column<Milestone>[] = [
  { head: 'Milestone', cell: ({ title }) => title },
  { head: 'Due', cell: ({ due }) => due },
  { head: 'Reached', cell: ({ doneOn }) => doneOn ?? 'not yet' },
];

/** A piece of work of a plan: when, by whom, to what end, at what cost, and who pays. */
export const activityPage = recordPage<Answer>({
  noun: 'Activity',
  query: QUERY,
  variables: ({ id, roadmap }) => ({ id, roadmap }),
  content: ({ planActivity: activity, contradictions }, { roadmap }) =>
    activity && {
      title: activity.title ?? activity.id,
      facts: [
        ['State', activity.country && countryLink(activity.country)],
        ['Plan', activity.plan && link('plan', activity.plan.id, `Plan ${activity.plan.id}`)],
        ['Code', activity.code],
        ['Status', activity.status && words(activity.status)],
        ['Dates', span(activity.start, activity.end)],
        ['Requires', money(activity.requirement)],
        ['Priority of the plan', activity.priority?.text],
        [
          'Goals and actions',
          joined(
            activity.roadmapLinks?.map(({ node, weight, basis }) => html`${node ? nodeLink(node) : 'node'} (weight ${weight}, ${words(basis)})`),
            '; ',
          ),
        ],
        ['Lead institution', activity.leadInstitution],
        ['Partners', joined(activity.partners)],
      ],
      sections: [
        fundingSection(activity.funding, 'Money tied to this activity.'),
        partsSection({ title: 'Parts of pledges that pay for it', id: 'allocations', nodes: activity.allocations, columns: ALLOCATIONS }),
        partsSection({ title: 'Milestones', id: 'milestones', nodes: activity.milestones, columns: MILESTONES }),
        contradictionsSection(contradictions, [activity.id]),
      ],
      meta: activity,
      questions: activity.country ? [['All activities of the state with their money', 'CountryFunding', { country: activity.country.iso3, roadmap }]] : [],
    },
});
