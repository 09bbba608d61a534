import {
  beginsUntil,
  byChange,
  byDate,
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
import { Donor } from '../donor/donor.entity.js';
import { PledgeLink } from '../link/link.entity.js';
import { Assistance, AssistanceFunder } from './assistance.entity.js';
import type { AssistanceFilter, AssistanceOrder } from './assistance.filter.js';

export const assistance: PageMap<Assistance, AssistanceFilter, AssistanceOrder> = {
  target: Assistance,
  filters: {
    roadmap: ofRoadmap('roadmapCode'),
    countries: namesCountry('countryCodes'),
    nodes: namesNode('nodeIds'),
    donors: pairedWithAny('id', AssistanceFunder, 'assistanceId', 'donorId'),
    providers: namesAny('providerIds'),
    kinds: isOneOf('kind'),
    from: endsFrom(({ column }) => `coalesce(${column('endDate')}, ${column('date')})`),
    to: beginsUntil(({ column }) => column('date')),
    text: contains('title'),
    updatedSince: changedSince('updatedAt'),
  },
  orders: { DATE_DESC: byDate('date', true), DATE_ASC: byDate('date', false), UPDATED_ASC: byChange('updatedAt') },
  defaultOrder: 'DATE_DESC' as AssistanceOrder,
};

export const fundersOfAssistance = through(Donor, 'id', AssistanceFunder, { parent: 'assistanceId', child: 'donorId', orderBy: 'position' });
export const linksOfAssistance = childrenOf(PledgeLink, 'assistanceId', 'id');
