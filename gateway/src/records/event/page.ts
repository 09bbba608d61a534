import { CONTRADICTIONS, type Contradiction, contradictionsSection } from '../contradictions.js';
import { META, type Meta } from '../meta.js';
import { PLEDGE_LINKS, type PledgeLink, payersSection } from '../pledge-links.js';
import { recordPage } from '../record.js';
import { type Column, partsSection } from '../rows.js';
import { countryLink, donorLink, link, type Named, type NodeRef, nodeLink, organisationLink, type Place, placesOf } from '../things.js';
import { joined, span, words } from '../words.js';

interface Party {
  role: string;
  basis: string;
  organisation: Named | null;
  donor: Named | null;
  country: Place | null;
  name: string | null;
  headcount: number | null;
}

interface Answer {
  event:
    | (Meta & {
        id: string;
        title: string | null;
        kind: string | null;
        date: string | null;
        endDate: string | null;
        place: string | null;
        format: string | null;
        countries: readonly Place[] | null;
        participants: number | null;
        participantsBound: string | null;
        participantsNote: string | null;
        womenParticipants: number | null;
        parties: readonly Party[] | null;
        nodes: readonly NodeRef[] | null;
        nodesBasis: string | null;
        nodesNote: string | null;
        plan: { id: string } | null;
        outcome: string | null;
        links: readonly PledgeLink[] | null;
      })
    | null;
  contradictions: readonly Contradiction[] | null;
}

const QUERY = `query EventRecord($id: ID!, $roadmap: ID!) {
  event(id: $id) {
    id title kind date endDate place format countries { iso3 name } participants participantsBound participantsNote womenParticipants
    parties { role basis organisation { id name } donor { id name } country { iso3 name } name headcount }
    nodes { id code title } nodesBasis nodesNote plan { id } outcome ${PLEDGE_LINKS} ${META}
  }
  ${CONTRADICTIONS}
}`;

const PARTIES: readonly Column<Party>[] = [
  {
    head: 'Who',
    cell: ({ organisation, donor, country, name }) =>
      (organisation && organisationLink(organisation)) ?? (donor && donorLink(donor)) ?? (country && countryLink(country)) ?? name,
  },
  { head: 'Role', cell: ({ role }) => words(role) },
  { head: 'On what words of the source', cell: ({ basis }) => basis },
  { head: 'Persons', cell: ({ headcount }) => headcount, number: true },
];

/** An event: when, where, who had which part in it, and what came of it. */
export const eventPage = recordPage<Answer>({
  noun: 'Event',
  query: QUERY,
  variables: ({ id, roadmap }) => ({ id, roadmap }),
  content: ({ event, contradictions }) =>
    event && {
      title: event.title ?? event.id,
      facts: [
        ['Kind', event.kind && words(event.kind)],
        ['Date', span(event.date, event.endDate)],
        ['Place', event.place],
        ['How people met', event.format && words(event.format)],
        ['About', placesOf(event.countries)],
        ['Step of a plan', event.plan && link('plan', event.plan.id, `Plan ${event.plan.id}`)],
        ['Participants (attendances)', participantsOf(event)],
        ['of them women', event.womenParticipants],
        ['Whom the number counts', event.participantsNote],
        ['Goals and actions', joined(event.nodes?.map(nodeLink), '; ')],
        [
          'Who ties it to them',
          joined(
            [event.nodesBasis && words(event.nodesBasis), event.nodesNote].filter((one) => one !== null),
            '; ',
          ),
        ],
        ['What came of it', event.outcome],
      ],
      sections: [
        partsSection({
          title: 'Who had a part in it',
          id: 'parties',
          nodes: event.parties,
          columns: PARTIES,
          note: 'A collaborator is not a funder: nobody is called one unless a source does so.',
        }),
        payersSection(event.links),
        contradictionsSection(contradictions, [event.id]),
      ],
      meta: event,
      questions: [['The record of this event', 'SeminarRecord', { event: event.id }]],
    },
});

function participantsOf({ participants, participantsBound }: { participants: number | null; participantsBound: string | null }): string | null {
  return participants === null ? null : `${participantsBound === 'AT_LEAST' ? 'at least ' : ''}${participants.toLocaleString('en-GB')}`;
}
