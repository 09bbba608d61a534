import type { Source } from '@roadmap-hub/dataset';
import type { RecordKind, Visibility } from '@roadmap-hub/datastore';
import type { RoadmapVersionAlignment, RoadmapVersionIndicator, RoadmapVersionNode } from './version.entity.js';
import { RoadmapVersion } from './version.entity.js';

/** What a roadmap was made of at a time. */
export interface VersionContents {
  nodes: RoadmapVersionNode[];
  indicators: RoadmapVersionIndicator[];
  alignments: RoadmapVersionAlignment[];
}

export interface VersionDocument extends VersionContents {
  /** `<roadmap>:<name>` */
  id: string;
  roadmap: string;
  validFrom: string;
  supersedes: string | null;
  note: string | null;
  sources: Source[];
  confidence: 'HIGH' | 'MEDIUM' | 'LOW';
  assertion: 'REPORTED' | 'DERIVED' | 'ASSUMED' | 'SYNTHETIC';
  visibility?: Visibility;
}

export const versionKind: RecordKind<VersionDocument> = {
  type: 'ROADMAP_VERSION',
  entity: RoadmapVersion,
  key: 'id',
  project: ({ roadmap, supersedes, ...row }) => ({ row: { ...row, roadmapCode: roadmap, supersedesId: supersedes } }),
  owners: () => [],
};
