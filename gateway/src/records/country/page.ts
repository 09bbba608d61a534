import { recordsPath } from '../../web/links.js';
import { ASSISTANCE_COLUMNS, ASSISTANCE_ROW, type AssistanceRow } from '../assistance/rows.js';
import { CONTRADICTIONS, type Contradiction, contradictionsSection } from '../contradictions.js';
import { EVENT_COLUMNS, EVENT_ROW, type EventRow } from '../event/rows.js';
import { FUNDING, type Funding, fundingSection } from '../funding.js';
import { META, type Meta, SOURCES, type Source } from '../meta.js';
import { PLEDGE_COLUMNS, PLEDGE_ROW, type PledgeRow } from '../pledge/rows.js';
import { recordPage } from '../record.js';
import { type Column, type Connection, partsSection, relatedSection } from '../rows.js';
import { sourcesInline } from '../sources.js';
import { link } from '../things.js';
import { joined, words, yesOrNo } from '../words.js';

interface Adoption {
  id: string;
  date: string;
  kind: string;
  text: string;
  contested: boolean;
  sources: readonly Source[];
}

interface Answer {
  country:
    | (Meta & {
        iso2: string | null;
        iso3: string;
        name: string | null;
        caricomMember: boolean | null;
        unMember: boolean | null;
        participatesIn: readonly { code: string; shortTitle: string | null }[] | null;
        externalIds: readonly { scheme: string; value: string }[] | null;
        adoptions: readonly Adoption[] | null;
        planStatus: string | null;
        plan: { id: string; leadBody: string | null; statusStatements: readonly { id: string }[] | null } | null;
        pledges: Connection<PledgeRow> | null;
        regional: { totalCount: number } | null;
        assistance: Connection<AssistanceRow> | null;
        events: Connection<EventRow> | null;
        funding: Funding | null;
      })
    | null;
  contradictions: readonly Contradiction[] | null;
}

const QUERY = `query CountryRecord($id: ID!, $roadmap: ID!) {
  country(code: $id) {
    iso2 iso3 name caricomMember unMember participatesIn { code shortTitle } externalIds { scheme value }
    adoptions { id date kind text contested ${SOURCES} }
    planStatus(roadmap: $roadmap) plan(roadmap: $roadmap) { id leadBody statusStatements { id } }
    pledges(roadmap: $roadmap, includeRegional: false, first: 20) { totalCount nodes { ${PLEDGE_ROW} } }
    regional: pledges(roadmap: $roadmap) { totalCount }
    assistance(roadmap: $roadmap, first: 20) { totalCount nodes { ${ASSISTANCE_ROW} } }
    events(roadmap: $roadmap, first: 20) { totalCount nodes { ${EVENT_ROW} } }
    funding(roadmap: $roadmap) { ${FUNDING} } ${META}
  }
  ${CONTRADICTIONS}
}`;

const ADOPTIONS: readonly Column<Adoption>[] = [
  { head: 'Date', cell: ({ date }) => date },
  { head: 'What', cell: ({ kind, contested }) => `${words(kind)}${contested ? ' (contested)' : ''}` },
  { head: 'What the source says', cell: ({ text }) => text },
  { head: 'Source', cell: ({ sources }) => sourcesInline(sources) },
];

/** A state: its plan, its adoption of the roadmap, and the support that names it. */
export const countryPage = recordPage<Answer>({
  noun: 'State',
  query: QUERY,
  variables: ({ id, roadmap }) => ({ id, roadmap }),
  content: ({ country, contradictions }, { roadmap }) => {
    if (!country) return null;
    const all = { roadmap, countries: country.iso3 };
    const { pledges, regional } = country;
    const forRegion =
      pledges && regional && regional.totalCount > pledges.totalCount
        ? ` ${regional.totalCount - pledges.totalCount} more are for the region and name no state.`
        : '';
    return {
      title: country.name ?? country.iso3,
      facts: [
        ['Codes (ISO 3166-1)', [country.iso2, country.iso3].filter(Boolean).join(', ')],
        ['Takes part in', joined(country.participatesIn?.map(({ code, shortTitle }) => shortTitle ?? code))],
        ['Member of CARICOM', yesOrNo(country.caricomMember)],
        ['Member of the United Nations', yesOrNo(country.unMember)],
        ['National action plan', country.plan && link('plan', country.plan.id, `Plan ${country.plan.id}`)],
        ['Status of the plan', country.planStatus && words(country.planStatus)],
        ['Lead body of the plan', country.plan?.leadBody],
        ['Codes elsewhere', joined(country.externalIds?.map(({ scheme, value }) => `${scheme} ${value}`))],
      ],
      sections: [
        partsSection({ title: 'Its own adoption of the roadmap', id: 'adoptions', nodes: country.adoptions, columns: ADOPTIONS }),
        relatedSection({
          title: 'Assistance',
          id: 'assistance',
          connection: country.assistance,
          columns: ASSISTANCE_COLUMNS,
          all: recordsPath('assistance', all),
        }),
        relatedSection({ title: 'Events', id: 'events', connection: country.events, columns: EVENT_COLUMNS, all: recordsPath('event', all) }),
        relatedSection({
          title: 'Pledges',
          id: 'pledges',
          connection: pledges,
          columns: PLEDGE_COLUMNS,
          all: recordsPath('pledge', all),
          note: `Those that name it.${forRegion}`,
        }),
        fundingSection(country.funding, 'Money that names the state, never money for the region.'),
        contradictionsSection(contradictions, [
          country.iso3,
          ...(country.plan ? [country.plan.id] : []),
          ...[...(country.adoptions ?? []), ...(country.plan?.statusStatements ?? [])].map(({ id }) => id),
        ]),
      ],
      meta: country,
      questions: [
        ['Its plan, step by step', 'CountryPlan', { country: country.iso3, roadmap }],
        ['Who supports it', 'WhoSupportsCountry', { country: country.iso3, roadmap }],
        ['What it needs and what is funded', 'CountryFunding', { country: country.iso3, roadmap }],
      ],
    };
  },
});
