import { convert, type Micros, type PartialDate, type Rates, split, toMicros } from '@roadmap-hub/subgraph';
import { TransactionType } from '../transaction/transaction.entity.js';
import { ExclusionReason, FundingStage, SplitBasis } from './funding.enums.js';
import type { ActivityData, FundingData, PledgeData, TransactionData } from './funding-data.js';
import { coarsest, type Slice, slicesOf } from './slices.js';

/** A grain: what one recorded amount gives to one finest part, in the currency of the question. */
export interface Piece {
  stage: FundingStage;
  pledge: PledgeData | null;
  allocation: string | null;
  transaction: string | null;
  activity: string | null;
  country: string | null;
  node: string | null;
  basis: SplitBasis;
  /** The part of the recorded amount, as a fraction of whole numbers. */
  weight: bigint;
  whole: bigint;
  recorded: { amount: string; currency: string; date: PartialDate | null };
  micros: Micros;
}

/** A pledge with the parts that it has, whether or not it enters a sum. */
export interface CutPledge {
  pledge: PledgeData;
  slices: Slice[];
  /** Why it is in no sum; null when it is. */
  excluded: ExclusionReason | null;
  pieces: Piece[];
}

export interface CutActivity {
  activity: ActivityData;
  pieces: Piece[];
}

/** Everything cut to grains, once; every figure is a sum of these. */
export interface Grains {
  pledges: CutPledge[];
  activities: CutActivity[];
}

export function cut(data: FundingData, currency: string, rates: Rates): Grains {
  const activities = new Map(data.activities.map((activity) => [activity.id, activity]));
  const allocations = groupBy(data.allocations, ({ pledge }) => pledge);
  const transactions = groupBy(data.transactions, ({ pledge }) => pledge);
  return {
    pledges: data.pledges.map((pledge) =>
      cutPledge(pledge, slicesOf(pledge, allocations.get(pledge.id) ?? [], activities), transactions.get(pledge.id) ?? [], currency, rates),
    ),
    activities: data.activities.map((activity) => cutActivity(activity, currency, rates)),
  };
}

function cutPledge(pledge: PledgeData, slices: Slice[], transactions: readonly TransactionData[], currency: string, rates: Rates): CutPledge {
  const none = (excluded: ExclusionReason): CutPledge => ({ pledge, slices, excluded, pieces: [] });
  if (pledge.counting !== 'INDEPENDENT') return none(ExclusionReason[pledge.counting]);
  if (pledge.amount === null) return none(ExclusionReason.NO_AMOUNT);
  if (pledge.currency === null) return none(ExclusionReason.NO_CURRENCY);
  const pieces: Piece[] = [];
  const recorded = [
    { stage: FundingStage.PLEDGED, transaction: null, allocation: null, money: { amount: pledge.amount, currency: pledge.currency, date: pledge.date } },
    ...transactions.flatMap(({ id, allocation, type, amount, currency: stated, date }) => {
      const stage = STAGE[type];
      return stage ? [{ stage, transaction: id, allocation, money: { amount, currency: stated, date } }] : [];
    }),
  ];
  for (const { stage, transaction, allocation, money } of recorded) {
    const converted = convert(money, currency, rates);
    // A pledge of which a part cannot be converted is left out as a whole: its stages must agree.
    if (converted.amount === null) return none(ExclusionReason[converted.issue ?? 'NO_RATE']);
    const tied = allocation === null ? [] : slices.filter((slice) => slice.allocation === allocation);
    // What is not tied to one part (that still stands) goes to all of them, in proportion to what they were pledged.
    const basis = transaction !== null && tied.length === 0 && slices.length > 1 ? SplitBasis.WEIGHTED : SplitBasis.REPORTED;
    pieces.push(...cutAmount(toMicros(converted.amount), tied.length > 0 ? tied : slices, { stage, pledge, transaction, recorded: money }, basis));
  }
  return { pledge, slices, excluded: null, pieces: [...pieces, ...funded(pieces)] };
}

/** Expenditure is the disbursed money once more, so it has no stage: counted once, at the boundary. */
const STAGE: Record<TransactionType, FundingStage | null> = {
  [TransactionType.COMMITMENT]: FundingStage.COMMITTED,
  [TransactionType.DISBURSEMENT]: FundingStage.DISBURSED,
  [TransactionType.EXPENDITURE]: null,
};

/** The stage is chosen for the pledge; its grains follow. */
function funded(pieces: readonly Piece[]): Piece[] {
  const of = (stage: FundingStage) => pieces.filter((piece) => piece.stage === stage);
  const committed = of(FundingStage.COMMITTED);
  const disbursed = of(FundingStage.DISBURSED);
  const chosen = committed.length === 0 || total(disbursed) > total(committed) ? disbursed : committed;
  return chosen.map((piece) => ({ ...piece, stage: FundingStage.FUNDED }));
}

function cutActivity(activity: ActivityData, currency: string, rates: Rates): CutActivity {
  const { amount, currency: stated, start } = activity;
  if (amount === null || stated === null) return { activity, pieces: [] };
  const recorded = { amount, currency: stated, date: start };
  const converted = convert(recorded, currency, rates);
  if (converted.amount === null) return { activity, pieces: [] };
  const links = activity.links.length > 0 ? activity.links : [{ node: null, weight: '1', basis: SplitBasis.REPORTED }];
  const slices = links.map(({ node, weight, basis }) => ({
    allocation: null,
    country: activity.country,
    node,
    activity: activity.id,
    basis,
    weight: toMicros(weight),
  }));
  return {
    activity,
    pieces: cutAmount(toMicros(converted.amount), slices, { stage: FundingStage.REQUIRED, pledge: null, transaction: null, recorded }, SplitBasis.REPORTED),
  };
}

type Cause = Pick<Piece, 'stage' | 'pledge' | 'transaction' | 'recorded'>;

function cutAmount(amount: Micros, slices: readonly Slice[], cause: Cause, basis: SplitBasis): Piece[] {
  const whole = slices.reduce((sum, { weight }) => sum + weight, 0n);
  const shares = split(
    amount,
    slices.map(({ weight }) => weight),
  );
  const { stage, pledge, transaction, recorded } = cause;
  // Named one by one: spreading makes objects of a slow kind, and there are tens of thousands.
  return slices.map((slice, index) => ({
    stage,
    pledge,
    transaction,
    recorded,
    allocation: slice.allocation,
    country: slice.country,
    node: slice.node,
    activity: slice.activity,
    basis: coarsest([slice.basis, basis]),
    weight: slice.weight,
    whole,
    micros: shares[index] ?? 0n,
  }));
}

export function total(pieces: readonly Piece[]): Micros {
  return pieces.reduce((sum, { micros }) => sum + micros, 0n);
}

/** Rows by a key of theirs, in their order. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
