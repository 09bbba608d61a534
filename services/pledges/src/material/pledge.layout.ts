import { CITED, choice, date, decimal, id, type Layout, list, text, yesNo } from '@roadmap-hub/sheets';

const ID = 'A name of your choice that stays; what others cite it by.';
const BASIS = choice('REPORTED', 'WEIGHTED', 'ASSUMED_EQUAL');

/** The sheets of a donor's pledges. */
export const pledgeLayout: Layout = {
  records: [
    {
      name: 'Pledges',
      about: 'What was announced.',
      type: 'PLEDGE',
      defaults: { externalIds: [] },
      columns: [
        { name: 'id', field: 'id', codec: id, help: ID, required: true },
        { name: 'roadmap', field: 'roadmap', codec: id, help: "The roadmap's code; stays as it was first given.", required: true },
        { name: 'title', field: 'title', codec: text, help: 'The title of the pledge or of the project that it pays for.', required: true },
        { name: 'donors', field: 'donors', codec: list(id), help: 'Who gives, by the ids of donors.', empty: [] },
        {
          name: 'kind',
          field: 'kind',
          codec: choice('PLEDGE', 'GRANT', 'PROJECT_FUNDING', 'EVENT_FUNDING', 'IN_KIND', 'AGGREGATE', 'CONTEXT'),
          help: 'What the source calls it.',
          required: true,
        },
        {
          name: 'counting',
          field: 'counting',
          codec: choice('INDEPENDENT', 'AGGREGATE', 'WIDER_SCOPE', 'IN_KIND', 'CONTEXT'),
          help: 'Whether its amount may enter a sum; INDEPENDENT when empty.',
          empty: 'INDEPENDENT',
        },
        { name: 'countingNote', field: 'countingNote', codec: text, help: 'Why its amount does not enter a sum; needed where it does not.' },
        { name: 'amount', field: 'amount', codec: decimal, help: 'The amount as stated; empty where none is known, never 0.' },
        { name: 'currency', field: 'currency', codec: id, help: 'Its currency; ISO 4217; empty where the source does not say.' },
        { name: 'amountNote', field: 'amountNote', codec: text, help: 'How the source puts the amount, or why there is none.' },
        { name: 'announced', field: 'announced', codec: date, help: 'When it was announced.' },
        { name: 'start', field: 'start', codec: date, help: 'When the support begins.' },
        { name: 'end', field: 'end', codec: date, help: 'When the support ends.' },
        { name: 'nodes', field: 'nodes', codec: list(id), help: 'The nodes of the roadmap that it serves.', empty: [] },
        {
          name: 'nodesBasis',
          field: 'nodesBasis',
          codec: choice('STATED', 'ASSIGNED'),
          help: 'Whether the source names the nodes or you assigned them; needed where there are any.',
        },
        { name: 'countries', field: 'countries', codec: list(id), help: 'The states that it names; ISO 3166-1 alpha-3.', empty: [] },
        {
          name: 'regional',
          field: 'regional',
          codec: yesNo,
          help: 'Whether it is for the region, or for several states that are not named; no when empty.',
          empty: false,
        },
        { name: 'implementers', field: 'implementers', codec: list(id), help: 'Who carries it out, by the ids of organisations.', empty: [] },
        { name: 'implementerText', field: 'implementerText', codec: text, help: 'Who carries it out, as the source puts it.' },
        { name: 'purpose', field: 'purpose', codec: text, help: 'What it is for.' },
        ...CITED,
      ],
      parts: [
        {
          name: 'External ids',
          about: 'Codes that other lists have for pledges, such as IATI activity identifiers.',
          field: 'externalIds',
          of: 'pledge',
          columns: [
            { name: 'scheme', field: 'scheme', codec: id, help: 'The list, as in `IATI`.', required: true },
            { name: 'value', field: 'value', codec: text, help: 'The code in that list.', required: true },
            { name: 'note', field: 'note', codec: text, help: 'What the list says about the code.' },
          ],
        },
      ],
    },
    {
      name: 'Allocations',
      about: 'Parts of pledges that are tied to a state, a node or an activity. Those of a pledge never exceed it.',
      type: 'ALLOCATION',
      columns: [
        { name: 'id', field: 'id', codec: id, help: ID, required: true },
        { name: 'pledge', field: 'pledge', codec: id, help: 'The id of the pledge.', required: true },
        { name: 'amount', field: 'amount', codec: decimal, help: 'The amount, in the currency of the pledge; empty where a share is given.' },
        { name: 'share', field: 'share', codec: decimal, help: 'The share of the pledge, above 0 and at most 1; empty where an amount is given.' },
        { name: 'basis', field: 'basis', codec: BASIS, help: 'How the part was found.', required: true },
        { name: 'country', field: 'country', codec: id, help: 'The state that it is for; ISO 3166-1 alpha-3.' },
        { name: 'node', field: 'node', codec: id, help: 'The node of the roadmap that it serves.' },
        { name: 'activity', field: 'activity', codec: id, help: 'The activity of a plan that it pays for.' },
        ...CITED,
      ],
    },
    {
      name: 'Transactions',
      about: 'Commitments, disbursements and expenditures.',
      type: 'TRANSACTION',
      columns: [
        { name: 'id', field: 'id', codec: id, help: ID, required: true },
        { name: 'pledge', field: 'pledge', codec: id, help: 'The id of the pledge.', required: true },
        { name: 'allocation', field: 'allocation', codec: id, help: 'The id of the allocation; empty for the pledge as a whole.' },
        { name: 'iatiType', field: 'iatiType', codec: choice('COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE'), help: 'What it is.', required: true },
        { name: 'date', field: 'date', codec: date, help: 'When it was.', required: true },
        { name: 'amount', field: 'amount', codec: decimal, help: 'The amount.', required: true },
        { name: 'currency', field: 'currency', codec: id, help: 'Its currency; ISO 4217.', required: true },
        { name: 'implementer', field: 'implementer', codec: id, help: 'Who received it, by the id of an organisation; empty where that is not known.' },
        ...CITED,
      ],
    },
  ],
};
