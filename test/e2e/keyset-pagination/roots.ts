import { facts } from '../harness/facts.js';

/** A record as far as its place in an order goes. */
interface Placed {
  id: string;
  /** Null stands last, whichever way it is sorted. */
  by: string | null;
}

interface Order {
  name: string | null;
  descending: boolean;
  records: Placed[];
}

/** A row of the test's own: a copy of another, put to a place by one column. */
interface Insertion {
  table: string;
  column: string;
  /** Values that stand before and after all others in the default order. */
  first: string;
  last: string;
}

export interface Root {
  field: string;
  orders: Order[];
  insertion: Insertion;
}

const { pledges, assistance } = facts.pledges;
const { plans, events } = facts.plans;

/** Every connection that starts at the root, with each of its orders; the first one is the default. */
export const ROOTS: Root[] = [
  {
    field: 'organisations',
    orders: [{ name: null, descending: false, records: place(facts.reference.organisations, ({ id }) => id.toLowerCase()) }],
    insertion: { table: 'reference.organisation', column: 'id', first: '0-first', last: 'ZZ-LAST' },
  },
  {
    field: 'nationalActionPlans',
    orders: [
      { name: 'COUNTRY_ASC', descending: false, records: place(plans, ({ country }) => country) },
      { name: 'UPDATED_ASC', descending: false, records: place(plans, () => '') },
    ],
    insertion: { table: 'plans.national_action_plan', column: 'country_code', first: 'AAA', last: 'ZZZ' },
  },
  {
    field: 'events',
    orders: [
      { name: 'DATE_DESC', descending: true, records: place(events, ({ date }) => date) },
      { name: 'DATE_ASC', descending: false, records: place(events, ({ date }) => date) },
      { name: 'UPDATED_ASC', descending: false, records: place(events, () => '') },
    ],
    insertion: { table: 'plans.event', column: 'date', first: '2099', last: '1990-01' },
  },
  {
    field: 'pledges',
    orders: [
      { name: 'ANNOUNCED_DESC', descending: true, records: place(pledges, ({ announced, start }) => announced ?? start) },
      { name: 'ANNOUNCED_ASC', descending: false, records: place(pledges, ({ announced, start }) => announced ?? start) },
      { name: 'TITLE_ASC', descending: false, records: place(pledges, ({ title }) => title.toLowerCase()) },
      { name: 'UPDATED_ASC', descending: false, records: place(pledges, () => '') },
    ],
    insertion: { table: 'pledges.pledge', column: 'announced', first: '2099', last: '1990-01' },
  },
  {
    field: 'assistance',
    orders: [
      { name: 'DATE_DESC', descending: true, records: place(assistance, ({ date }) => date) },
      { name: 'DATE_ASC', descending: false, records: place(assistance, ({ date }) => date) },
      { name: 'UPDATED_ASC', descending: false, records: place(assistance, () => '') },
    ],
    insertion: { table: 'pledges.assistance', column: 'date', first: '2099', last: '1990-01' },
  },
];

/** The ids in the order in which they should come; the id breaks ties. */
export function inOrder({ descending, records }: Order): string[] {
  const sign = descending ? -1 : 1;
  const key = ({ by }: Placed) => by ?? (descending ? '' : '~');
  const sorted = records.toSorted((a, b) => sign * (compare(key(a), key(b)) || compare(a.id, b.id)));
  return sorted.map(({ id }) => id);
}

function place<T extends { id: string }>(records: readonly T[], by: (record: T) => string | null): Placed[] {
  return records.map((record) => ({ id: record.id, by: by(record) }));
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
