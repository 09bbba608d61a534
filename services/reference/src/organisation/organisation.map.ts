import { amongRoadmaps, ascending, changedSince, childrenOf, contains, isOneOf, type PageMap } from '@roadmap-hub/subgraph';
import { Mandate, Organisation } from './organisation.entity.js';
import type { OrganisationFilter } from './organisation.filter.js';

export const mandatesOfOrganisation = childrenOf(Mandate, 'organisationId', 'position');

export const organisations: PageMap<Organisation, OrganisationFilter> = {
  target: Organisation,
  filters: {
    roadmap: amongRoadmaps('roadmapCodes'),
    kinds: isOneOf('kind'),
    text: contains('id', 'name', 'aliases'),
    updatedSince: changedSince('updatedAt'),
  },
  orders: { ID_ASC: ascending('id') },
  defaultOrder: 'ID_ASC',
};
