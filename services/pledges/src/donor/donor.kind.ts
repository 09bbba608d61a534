import type { Cited, DonorFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Donor, DonorContributor } from './donor.entity.js';

export type DonorDocument = Cited<DonorFact>;

export const donorKind: RecordKind<DonorDocument> = {
  type: 'DONOR',
  entity: Donor,
  key: 'id',
  project: ({ organisation, country, contributors, roadmaps, ...row }) => ({
    row: { ...row, organisationId: organisation, countryCode: country, roadmapCodes: roadmaps },
    parts: [
      {
        entity: DonorContributor,
        parent: 'fundId',
        rows: contributors.map((contributor, position) => ({ fundId: row.id, position, donorId: contributor.donor, countryCode: contributor.country })),
      },
    ],
  }),
  owners: ({ id }) => [`donor:${id}`],
};
