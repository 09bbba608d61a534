import type { AssistanceFact, Cited } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Assistance, AssistanceFunder } from './assistance.entity.js';

export type AssistanceDocument = Cited<AssistanceFact>;

export const assistanceKind: RecordKind<AssistanceDocument> = {
  type: 'ASSISTANCE',
  entity: Assistance,
  key: 'id',
  project: ({ roadmap, countries, nodes, providers, funders, ...row }) => ({
    row: { ...row, roadmapCode: roadmap, countryCodes: countries, nodeIds: nodes, providerIds: providers },
    parts: [{ entity: AssistanceFunder, parent: 'assistanceId', rows: funders.map((donorId, position) => ({ assistanceId: row.id, position, donorId })) }],
  }),
  owners: ({ funders }) => funders.map((donor) => `donor:${donor}`),
};
