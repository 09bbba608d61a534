import { fromMicros, type Micros } from '@roadmap-hub/subgraph';
import { Decimal } from 'decimal.js';
import { ExclusionReason, FundingStage } from './funding.enums.js';
import type { Piece } from './pieces.js';
import type { Selected } from './selection.js';
import { REGIONAL } from './slices.js';

/** The figures of a selection. Unknown is null: a stage that no record states has no figure. */
export interface Figures {
  required: Micros | null;
  pledged: Micros | null;
  committed: Micros | null;
  disbursed: Micros | null;
  funded: Micros | null;
  gap: Micros | null;
  coverage: string | null;
  withoutActivity: Micros | null;
  regional: Micros | null;
  recordCount: number;
  excluded: { reason: ExclusionReason; pledges: string[] }[];
}

export function figuresOf(selected: Selected): Figures {
  const sums = sumsOf(selected.pieces);
  const required = sums.get(FundingStage.REQUIRED) ?? null;
  const funded = sums.get(FundingStage.FUNDED) ?? null;
  return {
    required,
    pledged: sums.get(FundingStage.PLEDGED) ?? null,
    committed: sums.get(FundingStage.COMMITTED) ?? null,
    disbursed: sums.get(FundingStage.DISBURSED) ?? null,
    funded,
    gap: required === null ? null : required - (funded ?? 0n),
    coverage: coverageOf(required, funded),
    withoutActivity: sums.get('WITHOUT_ACTIVITY') ?? null,
    regional: sums.get('REGIONAL') ?? null,
    recordCount: selected.pledges.filter(({ excluded }) => excluded === null).length,
    excluded: Object.values(ExclusionReason).flatMap((reason) => {
      const pledges = selected.pledges.filter(({ excluded }) => excluded === reason).map(({ pledge }) => pledge.id);
      return pledges.length > 0 ? [{ reason, pledges }] : [];
    }),
  };
}

/** All sums in one walk; a sum that no piece belongs to is not there. */
function sumsOf(pieces: readonly Piece[]): Map<string, Micros> {
  const sums = new Map<string, Micros>();
  const add = (key: string, micros: Micros) => sums.set(key, (sums.get(key) ?? 0n) + micros);
  for (const { stage, activity, country, micros } of pieces) {
    add(stage, micros);
    if (stage !== FundingStage.PLEDGED) continue;
    if (activity === null) add('WITHOUT_ACTIVITY', micros);
    if (country === REGIONAL) add('REGIONAL', micros);
  }
  return sums;
}

/** Funded over required to four decimals; null where nothing is required or nothing is known of the money. */
function coverageOf(required: Micros | null, funded: Micros | null): string | null {
  if (required === null || required === 0n || funded === null) return null;
  return new Decimal(fromMicros(funded)).div(fromMicros(required)).toDecimalPlaces(4).toFixed();
}
