import { toMicros } from '@roadmap-hub/subgraph';
import { SplitBasis } from './funding.enums.js';
import type { ActivityData, AllocationData, PledgeData } from './funding-data.js';

/** Money for the region, which is never spread over its states. */
export const REGIONAL = 'REGIONAL';

/** The finest part of a pledge: allocation x country x node x activity, with its weight in the whole. */
export interface Slice {
  allocation: string | null;
  country: string | null;
  node: string | null;
  activity: string | null;
  basis: SplitBasis;
  weight: bigint;
}

/** One way to divide: into which values, by which weights, and on what ground. */
interface Division {
  parts: { value: string | null; weight: bigint }[];
  basis: SplitBasis;
}

interface Part {
  allocation: AllocationData | null;
  weight: bigint;
}

/**
 * How a pledge is divided, whatever it amounts to: first into its allocations and what they leave,
 * then each of these by country and node. Weights are whole numbers over one denominator, so that
 * an amount is cut once, to the finest parts, and never rounded in between.
 */
export function slicesOf(pledge: PledgeData, allocations: readonly AllocationData[], activities: ReadonlyMap<string, ActivityData>): Slice[] {
  const divided = partsOf(pledge, allocations).map(({ allocation, weight }) => {
    const activity = allocation?.activity ? activities.get(allocation.activity) : undefined;
    return { allocation, weight, countries: countriesOf(pledge, allocation, activity), nodes: nodesOf(pledge, allocation, activity) };
  });
  const denominator = divided.map(({ countries, nodes }) => sum(countries) * sum(nodes)).reduce(leastCommonMultiple, 1n);
  return divided.flatMap(({ allocation, weight, countries, nodes }) => {
    const unit = (weight * denominator) / (sum(countries) * sum(nodes));
    const basis = coarsest([allocation?.basis ?? SplitBasis.REPORTED, countries.basis, nodes.basis]);
    return countries.parts.flatMap((country) =>
      nodes.parts.map((node) => ({
        allocation: allocation?.id ?? null,
        country: country.value,
        node: node.value,
        activity: allocation?.activity ?? null,
        basis,
        weight: unit * country.weight * node.weight,
      })),
    );
  });
}

/** A pledge's allocations and what they leave over; without allocations, the pledge as a whole. */
function partsOf(pledge: PledgeData, allocations: readonly AllocationData[]): Part[] {
  if (allocations.length === 0) return [{ allocation: null, weight: 1n }];
  const whole = pledge.amount === null ? null : toMicros(pledge.amount);
  const parts = allocations.map((allocation) => ({ allocation, weight: weightOf(allocation, whole) }));
  const allocated = parts.reduce((total, { weight }) => total + weight, 0n);
  const left = (whole === null ? SHARES : whole * SHARES) - allocated;
  return left > 0n ? [...parts, { allocation: null, weight: left }] : parts;
}

const SHARES = 1_000_000n;

/** An amount or a share as a weight: both over the same denominator, the pledge times a million. */
function weightOf({ amount, share }: AllocationData, whole: bigint | null): bigint {
  if (share !== null) return toMicros(share) * (whole ?? 1n);
  return amount === null ? 0n : toMicros(amount) * SHARES;
}

function countriesOf(pledge: PledgeData, allocation: AllocationData | null, activity: ActivityData | undefined): Division {
  const stated = allocation?.country ?? activity?.country;
  if (stated) return one(stated);
  if (pledge.regional) return one(REGIONAL);
  return evenly(pledge.countries);
}

function nodesOf(pledge: PledgeData, allocation: AllocationData | null, activity: ActivityData | undefined): Division {
  if (allocation?.node) return one(allocation.node);
  const links = activity?.links ?? [];
  if (links.length === 0) return evenly(pledge.nodes);
  return {
    parts: links.map(({ node, weight }) => ({ value: node, weight: toMicros(weight) })),
    basis: links.length === 1 ? SplitBasis.REPORTED : SplitBasis.WEIGHTED,
  };
}

function one(value: string | null): Division {
  return { parts: [{ value, weight: 1n }], basis: SplitBasis.REPORTED };
}

function evenly(values: readonly string[]): Division {
  if (values.length <= 1) return one(values[0] ?? null);
  return { parts: values.map((value) => ({ value, weight: 1n })), basis: SplitBasis.ASSUMED_EQUAL };
}

function sum({ parts }: Division): bigint {
  return parts.reduce((total, { weight }) => total + weight, 0n);
}

/** A part is no better founded than the weakest of the divisions that made it. */
export function coarsest(bases: readonly SplitBasis[]): SplitBasis {
  const order = [SplitBasis.REPORTED, SplitBasis.WEIGHTED, SplitBasis.ASSUMED_EQUAL];
  return bases.reduce((worst, basis) => (order.indexOf(basis) > order.indexOf(worst) ? basis : worst), SplitBasis.REPORTED);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
