import { html } from '../../web/html.js';
import { CONTRADICTIONS, type Contradiction, contradictionsSection } from '../contradictions.js';
import { countingWords } from '../funding.js';
import { META, type Meta } from '../meta.js';
import { linksSection, PLEDGE_LINKS, type PledgeLink } from '../pledge-links.js';
import { recordPage } from '../record.js';
import { type Column, partsSection } from '../rows.js';
import {
  type Amount,
  countryLink,
  donorLink,
  link,
  money,
  type Named,
  type NodeRef,
  nodeLink,
  organisationLink,
  type Place,
  placesOf,
  type Titled,
} from '../things.js';
import { joined, span, words, yesOrNo } from '../words.js';

type Total = { amount: string; currency: string } | null;

interface Allocation {
  id: string;
  basis: string;
  share: string | null;
  money: Amount | null;
  country: Place | null;
  node: NodeRef | null;
  activity: Titled | null;
}

interface Transaction {
  id: string;
  iatiType: string;
  date: string;
  money: Amount;
  implementer: Named | null;
}

interface Answer {
  pledge:
    | (Meta & {
        id: string;
        title: string;
        kind: string;
        counting: string;
        countingNote: string | null;
        amount: Amount | null;
        amountNote: string | null;
        announced: string | null;
        start: string | null;
        end: string | null;
        purpose: string | null;
        donors: readonly Named[];
        implementers: readonly Named[];
        implementerText: string | null;
        regional: boolean;
        countries: readonly Place[];
        nodes: readonly NodeRef[] | null;
        nodesBasis: string | null;
        ladder: { committed: Total; disbursed: Total; funded: Total; outstanding: Total; undisbursed: Total; ageDays: number | null; overdue: boolean | null };
        allocations: readonly Allocation[];
        transactions: readonly Transaction[];
        externalIds: readonly { scheme: string; value: string }[];
        links: readonly PledgeLink[];
      })
    | null;
  contradictions: readonly Contradiction[] | null;
}

const TOTAL = '{ amount currency }';

const QUERY = `query PledgeRecord($id: ID!, $roadmap: ID!) {
  pledge(id: $id) {
    id title kind counting countingNote amount { amount currency date } amountNote announced start end purpose
    donors { id name } implementers { id name } implementerText regional countries { iso3 name } nodes { id code title } nodesBasis
    ladder { committed ${TOTAL} disbursed ${TOTAL} funded ${TOTAL} outstanding ${TOTAL} undisbursed ${TOTAL} ageDays overdue }
    allocations { id basis share money { amount currency } country { iso3 name } node { id code title } activity { id title } }
    transactions { id iatiType date money { amount currency date } implementer { id name } }
    externalIds { scheme value } ${PLEDGE_LINKS} ${META}
  }
  ${CONTRADICTIONS}
}`;

const ALLOCATIONS: readonly Column<Allocation>[] = [
  { head: 'Part', cell: ({ money: part, share, id }) => money(part) ?? (share ? `a share of ${share}` : id) },
  { head: 'State', cell: ({ country }) => country && countryLink(country) },
  { head: 'Node', cell: ({ node }) => node && nodeLink(node) },
  { head: 'Activity', cell: ({ activity }) => activity && link('activity', activity.id, activity.title) },
  { head: 'Rests on', cell: ({ basis }) => words(basis) },
];

const TRANSACTIONS: readonly Column<Transaction>[] = [
  { head: 'Date', cell: ({ date }) => date },
  { head: 'What', cell: ({ iatiType }) => words(iatiType) },
  { head: 'Amount', cell: ({ money: amount }) => money({ ...amount, date: null }), number: true },
  { head: 'Carried out by', cell: ({ implementer }) => implementer && organisationLink(implementer) },
];

/** A pledge: what was announced, by whom, for what, and what became of it. */
export const pledgePage = recordPage<Answer>({
  noun: 'Pledge',
  query: QUERY,
  variables: ({ id, roadmap }) => ({ id, roadmap }),
  content: ({ pledge, contradictions }) =>
    pledge && {
      title: pledge.title,
      facts: [
        ['Amount', money(pledge.amount)],
        ['How the source puts it', pledge.amountNote],
        ['Kind', words(pledge.kind)],
        [
          'May it be summed',
          html`${countingWords(pledge.counting)}${pledge.amount && !pledge.amount.currency ? '; without a currency it is in no sum all the same' : ''}${pledge.countingNote ? html`<br><span class="note">${pledge.countingNote}</span>` : ''}`,
        ],
        ['Donors', joined(pledge.donors.map(donorLink))],
        ['For', placesOf(pledge.countries, pledge.regional)],
        ['Goals and actions', joined(pledge.nodes?.map(nodeLink), '; ')],
        ['Who ties it to them', pledge.nodesBasis && words(pledge.nodesBasis)],
        ['Carried out by', joined(pledge.implementers.map(organisationLink)) ?? pledge.implementerText],
        ['Announced', pledge.announced],
        ['Runs', span(pledge.start, pledge.end)],
        ['Purpose', pledge.purpose],
        ['Committed', money(pledge.ladder.committed)],
        ['Disbursed', money(pledge.ladder.disbursed)],
        ['Funded (the greater of both)', money(pledge.ladder.funded)],
        ['Pledged and not committed yet', money(pledge.ladder.outstanding)],
        ['Committed and not paid yet', money(pledge.ladder.undisbursed)],
        ['Past its end and not paid in full', yesOrNo(pledge.ladder.overdue)],
        ['Codes elsewhere', joined(pledge.externalIds.map(({ scheme, value }) => `${scheme} ${value}`))],
      ],
      sections: [
        partsSection({ title: 'Parts tied to a state, a node or an activity', id: 'allocations', nodes: pledge.allocations, columns: ALLOCATIONS }),
        partsSection({ title: 'Commitments and payments', id: 'transactions', nodes: pledge.transactions, columns: TRANSACTIONS }),
        linksSection(pledge.links, 'What a source says it paid for'),
        contradictionsSection(contradictions, [pledge.id]),
      ],
      meta: pledge,
      questions: [['What became of this pledge', 'PledgeTrace', { pledge: pledge.id }]],
    },
});
