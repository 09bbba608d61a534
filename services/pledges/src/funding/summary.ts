import { fromMicros, type Micros } from '@roadmap-hub/subgraph';
import { Decimal } from 'decimal.js';
import { ExclusionReason, FundingStage } from './funding.enums.js';
import { type Piece, total } from './pieces.js';
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
  const of = (stage: FundingStage) => selected.pieces.filter((piece) => piece.stage === stage);
  const pledged = of(FundingStage.PLEDGED);
  const required = figure(of(FundingStage.REQUIRED));
  const funded = figure(of(FundingStage.FUNDED));
  return {
    required,
    pledged: figure(pledged),
    committed: figure(of(FundingStage.COMMITTED)),
    disbursed: figure(of(FundingStage.DISBURSED)),
    funded,
    gap: required === null ? null : required - (funded ?? 0n),
    coverage: coverageOf(required, funded),
    withoutActivity: figure(pledged.filter(({ activity }) => activity === null)),
    regional: figure(pledged.filter(({ country }) => country === REGIONAL)),
    recordCount: selected.pledges.filter(({ excluded }) => excluded === null).length,
    excluded: Object.values(ExclusionReason).flatMap((reason) => {
      const pledges = selected.pledges.filter(({ excluded }) => excluded === reason).map(({ pledge }) => pledge.id);
      return pledges.length > 0 ? [{ reason, pledges }] : [];
    }),
  };
}

function figure(pieces: readonly Piece[]): Micros | null {
  return pieces.length === 0 ? null : total(pieces);
}

/** Funded over required to four decimals; null where nothing is required or nothing is known of the money. */
function coverageOf(required: Micros | null, funded: Micros | null): string | null {
  if (required === null || required === 0n || funded === null) return null;
  return new Decimal(fromMicros(funded)).div(fromMicros(required)).toDecimalPlaces(4).toFixed();
}
