import type { Basis, PartialDate } from '@roadmap-hub/subgraph';
import { EvidenceScope, type SupportRecordType } from './support.enums.js';

/** Assistance, an event or a pledge, reduced to what support is laid out by. */
export interface SupportRow {
  id: string;
  type: SupportRecordType;
  kind: string;
  title: string;
  date: PartialDate | null;
  endDate: PartialDate | null;
  countryCodes: string[];
  regional: boolean;
  /** Ids of the goals that its nodes are or lie below. */
  goalIds: string[];
  nodesBasis: Basis | null;
  funderIds: string[];
  providerIds: string[];
  /** Of assistance only; an event shows its own. */
  participants: number | null;
  womenParticipants: number | null;
}

/** How closely a record is about one state; null for one that names none and is not for the region. */
export function evidenceOf({ regional, countryCodes }: SupportRow): EvidenceScope | null {
  if (regional) return EvidenceScope.REGIONAL;
  if (countryCodes.length === 0) return null;
  return countryCodes.length === 1 ? EvidenceScope.NATIONAL : EvidenceScope.MULTI_STATE;
}
