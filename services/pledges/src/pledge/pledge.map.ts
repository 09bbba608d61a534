import {
  ascending,
  beginsUntil,
  byChange,
  type Condition,
  changedSince,
  childrenOf,
  contains,
  endsFrom,
  isOneOf,
  namesAny,
  namesCountry,
  namesNode,
  ofRoadmap,
  type PageMap,
  pairedWithAny,
  through,
} from '@roadmap-hub/subgraph';
import { Allocation } from '../allocation/allocation.entity.js';
import { Donor } from '../donor/donor.entity.js';
import { PledgeLink } from '../link/link.entity.js';
import { Transaction } from '../transaction/transaction.entity.js';
import type { PledgeSelection } from './by-amount.js';
import { Pledge, PledgeDonor } from './pledge.entity.js';
import type { PledgeOrder } from './pledge.filter.js';

const begin: Condition<Pledge> = ({ column }) => `coalesce(${column('announced')}, ${column('start')})`;
const end: Condition<Pledge> = ({ column }) => `coalesce(${column('end')}, ${column('start')}, ${column('announced')})`;

export const pledges: PageMap<Pledge, PledgeSelection, PledgeOrder> = {
  target: Pledge,
  filters: {
    roadmap: ofRoadmap('roadmapCode'),
    countries: namesCountry('countryCodes'),
    nodes: namesNode('nodeIds'),
    donors: pairedWithAny('id', PledgeDonor, 'pledgeId', 'donorId'),
    providers: namesAny('implementerIds'),
    kinds: isOneOf('kind'),
    from: endsFrom(end),
    to: beginsUntil(begin),
    text: contains('title'),
    ids:
      (ids) =>
      ({ column, bind }) =>
        `${column('id')} = any(${bind(ids)}::text[])`,
    updatedSince: changedSince('updatedAt'),
  },
  orders: {
    ANNOUNCED_DESC: { by: (scope) => `coalesce(${begin(scope)}, '')`, descending: true },
    ANNOUNCED_ASC: { by: (scope) => `coalesce(${begin(scope)}, '~')`, descending: false },
    TITLE_ASC: ascending('title'),
    UPDATED_ASC: byChange('updatedAt'),
  },
  defaultOrder: 'ANNOUNCED_DESC' as PledgeOrder,
};

export const donorsOfPledge = through(Donor, 'id', PledgeDonor, { parent: 'pledgeId', child: 'donorId', orderBy: 'position' });
export const linksOfPledge = childrenOf(PledgeLink, 'pledgeId', 'id');
export const allocationsOfPledge = childrenOf(Allocation, 'pledgeId', 'id');
export const transactionsOfPledge = childrenOf(Transaction, 'pledgeId', 'date', 'id');
