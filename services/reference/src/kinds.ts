import type {
  Cited,
  CodeListFact,
  ContradictionFact,
  CountryFact,
  KnownGapFact,
  ObservationFact,
  PredecessorFact,
  RoadmapFact,
  Source,
  UserNeedFact,
} from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { adoptionKind } from './adoption/adoption.kind.js';
import { Predecessor } from './adoption/predecessor.entity.js';
import { CodeList } from './code-list/code-list.entity.js';
import { Contradiction } from './contradiction/contradiction.entity.js';
import { Country } from './country/country.entity.js';
import { ExchangeRate } from './exchange-rate/exchange-rate.entity.js';
import { KnownGap } from './gap/gap.entity.js';
import { indicatorKind } from './indicator/indicator.kind.js';
import { alignmentKind } from './instrument/alignment.kind.js';
import { instrumentKind } from './instrument/instrument.kind.js';
import { UserNeed } from './need/need.entity.js';
import { nodeKind } from './node/node.kind.js';
import { Observation } from './observation/observation.entity.js';
import { organisationKind } from './organisation/organisation.kind.js';
import { Roadmap } from './roadmap/roadmap.entity.js';
import { versionKind } from './version/version.kind.js';

// Kinds that come with the data set only. Those that people enter stand beside their entities.

const nobodys = () => [];

export const countryKind: RecordKind<Cited<CountryFact>> = {
  type: 'COUNTRY',
  entity: Country,
  key: 'iso3',
  project: ({ participatesIn, ...row }) => ({ row: { ...row, roadmapCodes: participatesIn } }),
  owners: nobodys,
};

export const roadmapKind: RecordKind<Cited<RoadmapFact>> = {
  type: 'ROADMAP',
  entity: Roadmap,
  key: 'code',
  project: ({ custodians, supportingGovernments, ...row }) => ({ row: { ...row, custodianIds: custodians, supporterCodes: supportingGovernments } }),
  owners: nobodys,
};

export const predecessorKind: RecordKind<Cited<Omit<PredecessorFact, 'statements'>> & { statements: Cited<PredecessorFact['statements'][number]>[] }> = {
  type: 'PREDECESSOR',
  entity: Predecessor,
  key: 'id',
  project: ({ roadmap, adoptedBy, statements, ...row }) => ({
    row: {
      ...row,
      roadmapCode: roadmap,
      adoptedById: adoptedBy,
      statements: statements.map(({ body, adoption, ...statement }) => ({ ...statement, bodyId: body, adoptionId: adoption })),
    },
  }),
  owners: nobodys,
};

export const gapKind: RecordKind<Cited<KnownGapFact>> = {
  type: 'KNOWN_GAP',
  entity: KnownGap,
  key: 'id',
  project: ({ roadmap, ...row }) => ({ row: { ...row, roadmapCode: roadmap } }),
  owners: nobodys,
};

export const observationKind: RecordKind<Cited<ObservationFact>> = {
  type: 'OBSERVATION',
  entity: Observation,
  key: 'id',
  project: ({ roadmap, hubCount, ...row }) => ({ row: { ...row, roadmapCode: roadmap, counts: hubCount } }),
  owners: nobodys,
};

export const contradictionKind: RecordKind<Cited<ContradictionFact>> = {
  type: 'CONTRADICTION',
  entity: Contradiction,
  key: 'id',
  project: ({ roadmap, statements, ...row }) => ({
    row: { ...row, roadmapCode: roadmap, statements: statements.map(({ text, records }) => ({ text, recordIds: records })) },
  }),
  owners: nobodys,
};

export const needKind: RecordKind<Cited<UserNeedFact>> = {
  type: 'USER_NEED',
  entity: UserNeed,
  key: 'id',
  project: ({ roadmap, ...row }) => ({ row: { ...row, roadmapCode: roadmap } }),
  owners: nobodys,
};

export const codeListKind: RecordKind<Cited<CodeListFact>> = { type: 'CODE_LIST', entity: CodeList, key: 'id', project: (row) => ({ row }), owners: nobodys };

export const exchangeRateKind: RecordKind<{ id: string; sources: Source[] }> = {
  type: 'EXCHANGE_RATE',
  entity: ExchangeRate,
  key: 'id',
  project: (row) => ({ row }),
  owners: nobodys,
};

/** What the records of this service are. */
export const kinds: RecordKind[] = [
  countryKind,
  instrumentKind,
  organisationKind,
  roadmapKind,
  nodeKind,
  alignmentKind,
  indicatorKind,
  adoptionKind,
  predecessorKind,
  gapKind,
  observationKind,
  contradictionKind,
  needKind,
  codeListKind,
  exchangeRateKind,
  versionKind,
];
