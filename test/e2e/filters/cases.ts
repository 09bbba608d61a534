import { facts } from '../harness/facts.js';
import { begins, contains, onNode, reaches, share } from './by-hand.js';

interface Filtered {
  /** As it stands in the query. */
  filter: string;
  expected: string[];
}

function select<T extends { id: string }>(records: readonly T[], filter: string, holds: (record: T) => unknown): Filtered {
  return { filter, expected: records.filter(holds).map(({ id }) => id) };
}

const { plans, events } = facts.plans;
const { pledges, assistance } = facts.pledges;
const { organisations } = facts.reference;

/** Each field of each filter, and what it selects, by the connection that takes it. */
export const CASES: Record<string, Filtered[]> = {
  organisations: [
    select(organisations, 'kinds: ["partner agency of the Roadmap", "partner in research"]', ({ kind }) =>
      ['partner agency of the Roadmap', 'partner in research'].includes(kind),
    ),
    select(organisations, 'text: "console"', ({ id, name, aliases }) => contains('console', id, name, ...aliases)),
    select(organisations, 'text: "seesac"', ({ id, name, aliases }) => contains('seesac', id, name, ...aliases)),
    select(organisations, 'text: "United Nations"', ({ id, name, aliases }) => contains('United Nations', id, name, ...aliases)),
    select(
      organisations,
      'kinds: ["partner agency of the Roadmap"], text: "un"',
      ({ id, kind, name, aliases }) => kind === 'partner agency of the Roadmap' && contains('un', id, name, ...aliases),
    ),
  ],
  nationalActionPlans: [
    select(plans, 'countries: ["lc", "GUY"]', ({ country }) => ['LCA', 'GUY'].includes(country)),
    select(plans, 'nodes: ["CFR:G1"]', ({ priorities }) => priorities.some(({ nodes }) => onNode('CFR:G1', nodes))),
    select(plans, 'nodes: ["CFR:G4"]', ({ priorities }) => priorities.some(({ nodes }) => onNode('CFR:G4', nodes))),
    select(plans, 'statuses: [APPROVED]', ({ statusStatements }) => statusStatements.some(({ status }) => status === 'APPROVED')),
    select(plans, 'statuses: [STARTED, DRAFTED]', ({ statusStatements }) => statusStatements.some(({ status }) => ['STARTED', 'DRAFTED'].includes(status))),
    select(plans, 'text: "NATIONAL security"', ({ title, leadBody, nationalBody, institutions }) =>
      contains('national security', title, leadBody, nationalBody, ...institutions),
    ),
    select(plans, 'text: "Bordelais"', ({ institutions }) => contains('bordelais', ...institutions)),
  ],
  events: [
    select(events, 'countries: ["TT"]', ({ countries, parties }) => countries.includes('TTO') || parties.some(({ country }) => country === 'TTO')),
    select(events, 'countries: ["hti", "BB"]', ({ countries, parties }) =>
      share(['HTI', 'BRB'], [...countries, ...parties.flatMap(({ country }) => country ?? [])]),
    ),
    select(events, 'nodes: ["CFR:G4"]', ({ nodes }) => onNode('CFR:G4', nodes)),
    select(events, 'nodes: ["CFR:1.3.3", "CFR:G2"]', ({ nodes }) => onNode('CFR:1.3.3', nodes) || onNode('CFR:G2', nodes)),
    select(events, 'donors: ["DE", "US"]', ({ parties }) => parties.some(({ donor }) => donor === 'DE' || donor === 'US')),
    select(events, 'providers: ["IMPACS"]', ({ parties }) => parties.some(({ organisation }) => organisation === 'IMPACS')),
    select(events, 'kinds: [NAP_SEMINAR, MISSION]', ({ kind }) => kind === 'NAP_SEMINAR' || kind === 'MISSION'),
    select(events, 'from: "2023"', ({ date, endDate }) => reaches(endDate ?? date, '2023')),
    select(events, 'from: "2023-10-17"', ({ date, endDate }) => reaches(endDate ?? date, '2023-10-17')),
    select(events, 'to: "2021"', ({ date }) => begins(date, '2021')),
    select(events, 'to: "2021-07"', ({ date }) => begins(date, '2021-07')),
    select(events, 'from: "2021-07", to: "2022-04-25"', ({ date, endDate }) => reaches(endDate ?? date, '2021-07') && begins(date, '2022-04-25')),
    select(events, 'text: "ANNUAL meeting"', ({ title }) => contains('annual meeting', title)),
    select(events, 'text: " grenada "', ({ title }) => contains('grenada', title)),
  ],
  pledges: [
    select(pledges, 'countries: ["Jm", "GUY"]', ({ countries }) => share(['JAM', 'GUY'], countries)),
    select(pledges, 'nodes: ["CFR:G3"]', ({ nodes }) => onNode('CFR:G3', nodes)),
    select(pledges, 'donors: ["US", "FR"]', ({ donors }) => share(['US', 'FR'], donors)),
    select(pledges, 'providers: ["UNODC", "MAG"]', ({ implementers }) => share(['UNODC', 'MAG'], implementers)),
    select(pledges, 'kinds: [GRANT, IN_KIND]', ({ kind }) => kind === 'GRANT' || kind === 'IN_KIND'),
    select(pledges, 'from: "2024"', ({ announced, start, end }) => reaches(end ?? start ?? announced, '2024')),
    select(pledges, 'from: "2023-03-31"', ({ announced, start, end }) => reaches(end ?? start ?? announced, '2023-03-31')),
    select(pledges, 'to: "2021-03"', ({ announced, start }) => begins(announced ?? start, '2021-03')),
    select(
      pledges,
      'from: "2022-06-18", to: "2022-10-01"',
      ({ announced, start, end }) => reaches(end ?? start ?? announced, '2022-06-18') && begins(announced ?? start, '2022-10-01'),
    ),
    select(pledges, 'text: "caribbean firearms"', ({ title }) => contains('caribbean firearms', title)),
    select(
      pledges,
      'donors: ["US"], kinds: [PROJECT_FUNDING], nodes: ["CFR:G2"]',
      ({ donors, kind, nodes }) => donors.includes('US') && kind === 'PROJECT_FUNDING' && onNode('CFR:G2', nodes),
    ),
  ],
  assistance: [
    select(assistance, 'countries: ["GY"]', ({ countries }) => countries.includes('GUY')),
    select(assistance, 'countries: ["kna", "bz"]', ({ countries }) => share(['KNA', 'BLZ'], countries)),
    select(assistance, 'nodes: ["CFR:G1", "CFR:G4"]', ({ nodes }) => onNode('CFR:G1', nodes) || onNode('CFR:G4', nodes)),
    select(assistance, 'donors: ["CA"]', ({ funders }) => funders.includes('CA')),
    select(assistance, 'providers: ["IMPACS", "WCO"]', ({ providers }) => share(['IMPACS', 'WCO'], providers)),
    select(assistance, 'kinds: [LEGAL, DESTRUCTION]', ({ kind }) => kind === 'LEGAL' || kind === 'DESTRUCTION'),
    select(assistance, 'from: "2024-04-11"', ({ date, endDate }) => reaches(endDate ?? date, '2024-04-11')),
    select(assistance, 'from: "2025-06-20"', ({ date, endDate }) => reaches(endDate ?? date, '2025-06-20')),
    select(assistance, 'to: "2021-11-08"', ({ date }) => begins(date, '2021-11-08')),
    select(assistance, 'to: "2022"', ({ date }) => begins(date, '2022')),
    select(assistance, 'text: "Workshop"', ({ title }) => contains('workshop', title)),
    select(
      assistance,
      'providers: ["UNODC"], countries: ["TT"], from: "2022"',
      ({ providers, countries, date, endDate }) => providers.includes('UNODC') && countries.includes('TTO') && reaches(endDate ?? date, '2022'),
    ),
  ],
};

/** How many records each connection has without a filter. */
export const ALL: Record<string, number> = {
  organisations: organisations.length,
  nationalActionPlans: plans.length,
  events: events.length,
  pledges: pledges.length,
  assistance: assistance.length,
};
