import { CONTRADICTIONS, type Contradiction, contradictionsSection } from '../contradictions.js';
import { META, type Meta } from '../meta.js';
import { PLEDGE_LINKS, type PledgeLink, payersSection } from '../pledge-links.js';
import { recordPage } from '../record.js';
import { donorLink, type Named, type NodeRef, nodeLink, organisationLink, type Place, placesOf } from '../things.js';
import { joined, span, words } from '../words.js';

interface Answer {
  assistanceRecord:
    | (Meta & {
        id: string;
        title: string;
        kind: string;
        date: string | null;
        endDate: string | null;
        dateNote: string | null;
        regional: boolean;
        countries: readonly Place[];
        nodes: readonly NodeRef[] | null;
        nodesBasis: string | null;
        providers: readonly Named[];
        funders: readonly Named[];
        participants: number | null;
        womenParticipants: number | null;
        outputs: string | null;
        links: readonly PledgeLink[];
      })
    | null;
  contradictions: readonly Contradiction[] | null;
}

const QUERY = `query AssistanceRecord($id: ID!, $roadmap: ID!) {
  assistanceRecord(id: $id) {
    id title kind date endDate dateNote regional countries { iso3 name } nodes { id code title } nodesBasis
    providers { id name } funders { id name } participants womenParticipants outputs ${PLEDGE_LINKS} ${META}
  }
  ${CONTRADICTIONS}
}`;

/** Help in kind: what it was, for whom, by whom, and what came of it. */
export const assistancePage = recordPage<Answer>({
  noun: 'Assistance',
  query: QUERY,
  variables: ({ id, roadmap }) => ({ id, roadmap }),
  content: ({ assistanceRecord: record, contradictions }, { roadmap }) =>
    record && {
      title: record.title,
      facts: [
        ['Kind', words(record.kind)],
        ['Date', span(record.date, record.endDate) ?? record.dateNote],
        ['For', placesOf(record.countries, record.regional)],
        ['Goals and actions', joined(record.nodes?.map(nodeLink), '; ')],
        ['Who ties it to them', record.nodesBasis && words(record.nodesBasis)],
        ['Given by', joined(record.providers.map(organisationLink))],
        ['Paid for by', joined(record.funders.map(donorLink))],
        ['Participants (attendances)', record.participants],
        ['of them women', record.womenParticipants],
        ['What came of it', record.outputs],
      ],
      sections: [payersSection(record.links), contradictionsSection(contradictions, [record.id])],
      meta: record,
      questions: record.providers.slice(0, 1).map(({ id, name }) => [`All help by ${name ?? id}`, 'AssistanceByProvider', { roadmap, provider: id }] as const),
    },
});
