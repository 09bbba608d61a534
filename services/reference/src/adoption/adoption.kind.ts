import type { AdoptionFact, Cited } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { AdoptionStatement } from './adoption.entity.js';

export type AdoptionDocument = Cited<AdoptionFact>;

export const adoptionKind: RecordKind<AdoptionDocument> = {
  type: 'ADOPTION_STATEMENT',
  entity: AdoptionStatement,
  key: 'id',
  project: ({ roadmap, body, country, ...row }) => ({ row: { ...row, roadmapCode: roadmap, bodyId: body, countryCode: country } }),
  owners: ({ country }) => (country === null ? [] : [`focalPoint:${country}`]),
};
