import { describe, expect, it } from '@jest/globals';
import { convert, fromMicros } from '@roadmap-hub/subgraph';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { FundingStage } from './funding.enums.js';
import type { AllocationData, FundingData, PledgeData } from './funding-data.js';
import { cut, type Piece } from './pieces.js';
import { REGIONAL } from './slices.js';
import { RATES } from './testing/examples.js';
import { generatedCurrency, generatedFunding } from './testing/generated.js';

const Exact = Decimal.clone({ precision: 80 });

/** The rules once more, in fractions and step by step, as one would go about it by hand. */
interface Fraction {
  place: string;
  allocation: string | null;
  part: Decimal;
}

describe('a grain', () => {
  it('is less than a millionth off its share in what was recorded', () => {
    fc.assert(
      fc.property(generatedFunding, generatedCurrency, (data, currency) => {
        for (const { pledge, pieces } of cut(data, currency, RATES).pledges) {
          const whole = fractionsOf(pledge, data);
          for (const [transaction, grains] of byRecord(pieces)) {
            const tied = data.transactions.find(({ id }) => id === transaction)?.allocation ?? null;
            const fractions = tied === null ? whole : whole.filter(({ allocation }) => allocation === tied);
            expect(grains.map(placeOf).sort()).toEqual(fractions.map(({ place }) => place).sort());
            expect(grains.filter((grain) => isAstray(grain, fractions, currency))).toEqual([]);
          }
        }
      }),
    );
  });
});

function isAstray(grain: Piece, fractions: readonly Fraction[], currency: string): boolean {
  const amount = convert(grain.recorded, currency, RATES).amount ?? '0';
  const among = fractions.reduce((sum, { part }) => sum.plus(part), new Exact(0));
  const own = fractions.find(({ place }) => place === placeOf(grain))?.part ?? new Exact(0);
  const share = new Exact(amount).mul(own).div(among);
  return share.minus(fromMicros(grain.micros)).abs().gte('0.000001');
}

function fractionsOf(pledge: PledgeData, data: FundingData): Fraction[] {
  const allocations = data.allocations.filter((allocation) => allocation.pledge === pledge.id);
  const parts = allocations.map((allocation) => ({ allocation, part: partOf(allocation, pledge) }));
  const left = parts.reduce((rest, { part }) => rest.minus(part), new Exact(1));
  const all: { allocation: AllocationData | null; part: Decimal }[] = left.gt('1e-40') ? [...parts, { allocation: null, part: left }] : parts;
  return all.flatMap(({ allocation, part }) => {
    const activity = data.activities.find(({ id }) => id === allocation?.activity);
    const country = allocation?.country ?? activity?.country ?? (pledge.regional ? REGIONAL : null);
    const countries = country === null ? evenly(pledge.countries) : evenly([country]);
    const linked = (activity?.links ?? []).map(({ node, weight }): [string, Decimal] => [node, new Exact(weight)]);
    const nodes = allocation?.node ? evenly([allocation.node]) : linked.length > 0 ? linked : evenly(pledge.nodes);
    return countries.flatMap(([in_, a]) =>
      nodes.map(([on, b]) => ({
        place: JSON.stringify([allocation?.id ?? null, allocation?.activity ?? null, in_, on]),
        allocation: allocation?.id ?? null,
        part: part.mul(a).mul(b),
      })),
    );
  });
}

function partOf({ amount, share }: AllocationData, pledge: PledgeData): Decimal {
  return share === null ? new Exact(amount ?? 0).div(pledge.amount ?? 1) : new Exact(share);
}

function evenly(values: readonly string[]): [string | null, Decimal][] {
  const all = values.length > 0 ? values : [null];
  return all.map((value) => [value, new Exact(1).div(all.length)]);
}

function placeOf({ allocation, activity, country, node }: Piece): string {
  return JSON.stringify([allocation, activity, country, node]);
}

/** The grains of the pledge itself and of each of its transactions. */
function byRecord(pieces: readonly Piece[]): Map<string | null, Piece[]> {
  const groups = new Map<string | null, Piece[]>();
  for (const piece of pieces) {
    if (piece.stage === FundingStage.FUNDED) continue;
    groups.set(piece.transaction, [...(groups.get(piece.transaction) ?? []), piece]);
  }
  return groups;
}
