import type { Basis, PartialDate } from '@roadmap-hub/subgraph';
import { type EvidenceScope, SupportRecordType } from './support.enums.js';
import { evidenceOf, type SupportRow } from './support-record.js';

/** What is said of a set of records. Each record is counted once, whatever it names. */
export interface SupportTally {
  assistance: number;
  events: number;
  pledges: number;
  participants: number | null;
  participantsKnownIn: number;
  women: number | null;
  womenKnownIn: number;
  participantsWhereWomenKnown: number | null;
  funderIds: string[];
  providerIds: string[];
  latest: PartialDate | null;
  evidence: EvidenceScope[];
  nodesBasis: Basis[];
}

export function tally(rows: readonly SupportRow[]): SupportTally {
  const ofType = (type: SupportRecordType) => rows.filter((row) => row.type === type);
  const assistance = ofType(SupportRecordType.ASSISTANCE);
  const withParticipants = assistance.filter(({ participants }) => participants !== null);
  const withWomen = assistance.filter(({ womenParticipants }) => womenParticipants !== null);
  // Byte order of partial dates is the order of their earliest days.
  const dates = rows.flatMap(({ date }) => date ?? []).sort();
  return {
    assistance: assistance.length,
    events: ofType(SupportRecordType.EVENT).length,
    pledges: ofType(SupportRecordType.PLEDGE).length,
    participants: sum(withParticipants.map(({ participants }) => participants)),
    participantsKnownIn: withParticipants.length,
    women: sum(withWomen.map(({ womenParticipants }) => womenParticipants)),
    womenKnownIn: withWomen.length,
    participantsWhereWomenKnown: sum(withWomen.map(({ participants }) => participants)),
    funderIds: distinct(rows.flatMap(({ funderIds }) => funderIds)),
    providerIds: distinct(rows.flatMap(({ providerIds }) => providerIds)),
    latest: dates.at(-1) ?? null,
    evidence: distinct(rows.flatMap((row) => evidenceOf(row) ?? [])),
    nodesBasis: distinct(rows.flatMap(({ nodesBasis }) => nodesBasis ?? [])),
  };
}

/** The sum of what is known; null, not 0, when nothing is. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
