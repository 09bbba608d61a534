import type { Cited, OrganisationFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Mandate, Organisation } from './organisation.entity.js';

export type OrganisationDocument = Cited<Omit<OrganisationFact, 'mandates'>> & { mandates: Cited<OrganisationFact['mandates'][number]>[] };

export const organisationKind: RecordKind<OrganisationDocument> = {
  type: 'ORGANISATION',
  entity: Organisation,
  key: 'id',
  project: ({ parent, roadmaps, mandates, ...row }) => ({
    row: { ...row, parentId: parent, roadmapCodes: roadmaps },
    parts: [
      {
        entity: Mandate,
        parent: 'organisationId',
        rows: mandates.map(({ instrument, ...mandate }, position) => ({ ...mandate, organisationId: row.id, position, instrumentId: instrument })),
      },
    ],
  }),
  owners: () => [],
};
