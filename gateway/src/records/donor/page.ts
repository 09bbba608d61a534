import { recordsPath } from '../../web/links.js';
import { ASSISTANCE_COLUMNS, ASSISTANCE_ROW, type AssistanceRow } from '../assistance/rows.js';
import { CONTRADICTIONS, type Contradiction, contradictionsSection } from '../contradictions.js';
import { FUNDING, type Funding, fundingSection } from '../funding.js';
import { META, type Meta, SOURCES, type Source } from '../meta.js';
import { PLEDGE_COLUMNS, PLEDGE_ROW, type PledgeRow } from '../pledge/rows.js';
import { recordPage } from '../record.js';
import { type Column, type Connection, partsSection, relatedSection } from '../rows.js';
import { sourcesInline } from '../sources.js';
import { countryLink, donorLink, type Named, organisationLink, type Place } from '../things.js';
import { joined, words, yesOrNo } from '../words.js';

interface Statement {
  id: string;
  date: string;
  kind: string | null;
  text: string;
  note: string | null;
  sources: readonly Source[];
}

interface Answer {
  donor:
    | (Meta &
        Named & {
          kind: string | null;
          agency: string | null;
          namedRoadmapDonor: boolean | null;
          country: Place | null;
          organisation: Named | null;
          contributors: readonly { donor: Named | null; country: Place | null }[] | null;
          externalIds: readonly { scheme: string; value: string }[] | null;
          statements: readonly Statement[] | null;
          pledges: Connection<PledgeRow> | null;
          fundedAssistance: Connection<AssistanceRow> | null;
          funding: Funding | null;
        })
    | null;
  contradictions: readonly Contradiction[] | null;
}

const QUERY = `query DonorRecord($id: ID!, $roadmap: ID!) {
  donor(id: $id) {
    id name kind agency namedRoadmapDonor country { iso3 name } organisation { id name } contributors { donor { id name } country { iso3 name } }
    externalIds { scheme value } statements { id date kind text note ${SOURCES} }
    pledges(roadmap: $roadmap, first: 20) { totalCount nodes { ${PLEDGE_ROW} } }
    fundedAssistance(roadmap: $roadmap, first: 20) { totalCount nodes { ${ASSISTANCE_ROW} } }
    funding(roadmap: $roadmap) { ${FUNDING} } ${META}
  }
  ${CONTRADICTIONS}
}`;

const STATEMENTS: readonly Column<Statement>[] = [
  { head: 'Date', cell: ({ date }) => date },
  { head: 'What was said', cell: ({ text, note }) => `${text}${note ? ` (${note})` : ''}` },
  { head: 'Kind of support', cell: ({ kind }) => kind && words(kind) },
  { head: 'Source', cell: ({ sources }) => sourcesInline(sources) },
];

/** A donor: what it has said, promised and paid for. */
export const donorPage = recordPage<Answer>({
  noun: 'Donor',
  query: QUERY,
  variables: ({ id, roadmap }) => ({ id, roadmap }),
  content: ({ donor, contradictions }, { roadmap }) => {
    if (!donor) return null;
    const all = { roadmap, donors: donor.id };
    const contributors = donor.contributors?.flatMap((one) => (one.donor && donorLink(one.donor)) ?? (one.country && countryLink(one.country)) ?? []);
    return {
      title: donor.name ?? donor.id,
      facts: [
        ['Kind', donor.kind && words(donor.kind)],
        ['Through', donor.agency],
        ['Country', donor.country && countryLink(donor.country)],
        ['As an organisation', donor.organisation && organisationLink(donor.organisation)],
        ['Named as a donor of the roadmap itself', yesOrNo(donor.namedRoadmapDonor)],
        ...(donor.kind === 'POOLED_FUND' ? ([['Who pays into it', joined(contributors)]] as const) : []),
        ['Codes elsewhere', joined(donor.externalIds?.map(({ scheme, value }) => `${scheme} ${value}`))],
      ],
      sections: [
        relatedSection({
          title: 'Pledges',
          id: 'pledges',
          connection: donor.pledges,
          columns: PLEDGE_COLUMNS,
          all: recordsPath('pledge', all),
          note: 'Alone or with others.',
        }),
        relatedSection({
          title: 'Assistance that it paid for',
          id: 'assistance',
          connection: donor.fundedAssistance,
          columns: ASSISTANCE_COLUMNS,
          all: recordsPath('assistance', all),
          note: 'Only where a source names it as the funder.',
        }),
        partsSection({
          title: 'Public statements of support',
          id: 'statements',
          nodes: donor.statements,
          columns: STATEMENTS,
          note: 'A statement is no pledge of money.',
        }),
        fundingSection(donor.funding, 'Money of the pledges that it made, alone or with others. A need belongs to no donor.'),
        contradictionsSection(contradictions, [donor.id]),
      ],
      meta: donor,
      questions: [['Its portfolio', 'DonorPortfolio', { donor: donor.id, roadmap }]],
    };
  },
});
