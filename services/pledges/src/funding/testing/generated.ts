import { fromMicros } from '@roadmap-hub/subgraph';
import fc from 'fast-check';
import { TransactionType } from '../../transaction/transaction.entity.js';
import { FundingDimension, SplitBasis } from '../funding.enums.js';
import type { FundingFilter } from '../funding.filter.js';
import type { ActivityData, AllocationData, FundingData, NodeData, PledgeData, TransactionData } from '../funding-data.js';

const COUNTRIES = ['XAA', 'XAB', 'XAC', 'XAD'];
const DONORS = ['D1', 'D2', 'D3'];
const IMPLEMENTERS = ['O1', 'O2', 'O3'];
const WHOLE = 1_000_000;

const amount = fc
  .oneof(
    fc.bigInt({ min: 1n, max: 40n }),
    fc.bigInt({ min: 1n, max: 9_999n }).map((units) => units * 1_000_000n),
    fc.bigInt({ min: 1n, max: 10n ** 17n }),
  )
  .map(fromMicros);
// Mostly what can be converted; JPY never can, GBP only in 2022.
const currency = fc.constantFrom('USD', 'USD', 'USD', 'EUR', 'EUR', 'XCD', 'XCD', 'GBP', 'JPY');
const date = fc.constantFrom('2021', '2021-12', '2021-12-31', '2022', '2022-01', '2022-01-01', '2022-06-15', '2022', '2023-03');
const basis = fc.constantFrom(...Object.values(SplitBasis));
const some = (values: string[]) => fc.subarray(values, { maxLength: Math.min(3, values.length) });
const any = (values: string[]) => fc.subarray(values, { minLength: 1 });
const often = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 6 });
const seldom = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

/** Goals with at most two targets each, and these with at most two actions. */
const tree: fc.Arbitrary<NodeData[]> = fc.array(fc.array(fc.nat(2), { maxLength: 2 }), { minLength: 1, maxLength: 3 }).map((goals) =>
  goals.flatMap((targets, g) => {
    const goal = `CFR:G${g}`;
    const below = targets.flatMap((actions, t): NodeData[] => {
      const target = `${goal}.T${t}`;
      const ids = Array.from({ length: actions }, (_, a) => `${target}.A${a}`);
      return [{ id: target, level: 'TARGET', path: [goal, target] }, ...ids.map((id): NodeData => ({ id, level: 'ACTION', path: [goal, target, id] }))];
    });
    return [{ id: goal, level: 'GOAL', path: [goal] }, ...below];
  }),
);

const counting = fc.oneof(
  { weight: 8, arbitrary: fc.constant('INDEPENDENT' as const) },
  { weight: 1, arbitrary: fc.constantFrom('CONTEXT' as const, 'AGGREGATE' as const, 'WIDER_SCOPE' as const, 'IN_KIND' as const) },
);

interface Generated {
  pledge: Omit<PledgeData, 'id'>;
  /** Each at most a quarter of the pledge, in millionths, so that four never exceed it. */
  parts: { size: number; asShare: boolean; country: string | null; node: string | null; activity: number | null; basis: SplitBasis }[];
  payments: (Omit<TransactionData, 'id' | 'pledge' | 'allocation'> & { part: number | null })[];
}

function generatedPledge(nodes: string[]): fc.Arbitrary<Generated> {
  return fc.record({
    pledge: fc
      .record({
        counting,
        amount: often(amount),
        currency: often(currency),
        date: often(date),
        donors: some(DONORS),
        implementers: some(IMPLEMENTERS),
        countries: some(COUNTRIES),
        nodes: some(nodes),
        regional: fc.constantFrom(false, false, false, true),
        updatedAt: fc.constantFrom('2023-01-01T00:00:00Z', '2024-01-01T00:00:00Z'),
      })
      .map((pledge) => ({ ...pledge, currency: pledge.amount === null ? null : pledge.currency })),
    parts: fc.array(
      fc.record({
        size: fc.constantFrom(1, 7, 100_000, 166_667, 250_000, 250_000),
        asShare: fc.boolean(),
        country: seldom(fc.constantFrom(...COUNTRIES)),
        node: seldom(fc.constantFrom(...nodes)),
        activity: fc.option(fc.nat(5), { freq: 2 }),
        basis,
      }),
      { maxLength: 4 },
    ),
    payments: fc.array(
      fc.record({ part: fc.option(fc.nat(3), { freq: 1 }), type: fc.constantFrom(...Object.values(TransactionType)), date, amount, currency }),
      {
        maxLength: 4,
      },
    ),
  });
}

function generatedActivity(nodes: string[]): fc.Arbitrary<Omit<ActivityData, 'id'>> {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: WHOLE - 1 }), { maxLength: Math.min(nodes.length - 1, 3) });
  return fc
    .record({
      country: fc.constantFrom(...COUNTRIES),
      title: fc.constant('Train the customs'),
      start: often(date),
      required: often(fc.tuple(amount, currency)),
      links: fc.tuple(fc.boolean(), cuts, fc.shuffledSubarray(nodes, { minLength: nodes.length }), basis).map(([linked, at, order, by]) => {
        const ends = [...at.sort((a, b) => a - b), WHOLE];
        const weights = ends.map((end, index) => end - (ends[index - 1] ?? 0));
        return linked ? weights.map((weight, index) => ({ node: order[index] ?? '', weight: fromMicros(BigInt(weight)), basis: by })) : [];
      }),
    })
    .map(({ required, ...activity }) => ({ ...activity, amount: required?.[0] ?? null, currency: required?.[1] ?? null }));
}

/** Facts as the database admits them: allocations within their pledge, weights of an activity in sum 1. */
export const generatedFunding: fc.Arbitrary<FundingData> = tree.chain((nodes) => {
  const ids = nodes.map(({ id }) => id);
  return fc
    .record({
      pledges: fc.array(generatedPledge(ids), { minLength: 1, maxLength: 20 }),
      activities: fc.array(generatedActivity(ids), { maxLength: 6 }),
    })
    .map(({ pledges, activities }) => {
      const known = activities.map((activity, index) => ({ ...activity, id: `CFR:XAA:${index}` }));
      const all = pledges.map((generated, index) => assemble(`P${String(index).padStart(2, '0')}`, generated, known));
      return {
        nodes,
        activities: known,
        pledges: all.map(({ pledge }) => pledge),
        allocations: all.flatMap(({ allocations }) => allocations),
        transactions: all.flatMap(({ transactions }) => transactions),
      };
    });
});

function assemble(id: string, { pledge, parts, payments }: Generated, activities: readonly ActivityData[]) {
  const whole = microsOf(pledge.amount ?? '8');
  const allocations = parts.map(({ size, asShare, activity, ...part }, index): AllocationData => {
    // Of a pledge of a few millionths a part may come to nothing; it is then given as a share.
    const micros = (whole * BigInt(size)) / BigInt(WHOLE);
    const stated = asShare || micros === 0n ? { amount: null, share: fromMicros(BigInt(size)) } : { amount: fromMicros(micros), share: null };
    return { ...part, ...stated, id: `${id}-A${index}`, pledge: id, activity: activity === null ? null : (activities[activity]?.id ?? null) };
  });
  const transactions = payments.map(({ part, ...payment }, index): TransactionData => {
    const allocation = part === null ? null : (allocations[part]?.id ?? null);
    return { ...payment, id: `${id}-T${index}`, pledge: id, allocation };
  });
  return { pledge: { ...pledge, id }, allocations, transactions };
}

/** By text, so that what is tested does not make its own input. */
function microsOf(text: string): bigint {
  const [units = '', fraction = ''] = text.split('.');
  return BigInt(units + fraction.padEnd(6, '0'));
}

/** Filters, each field in a part of the cases, of what the generated facts name. */
export const generatedFilter: fc.Arbitrary<FundingFilter> = fc.record({
  roadmap: fc.constant('CFR'),
  countries: seldom(any(COUNTRIES)),
  nodes: seldom(any(['CFR:G0', 'CFR:G0.T0', 'CFR:G1', 'CFR:G1.T1.A0'])),
  donors: seldom(any(DONORS)),
  implementers: seldom(any(IMPLEMENTERS)),
  activities: seldom(any(['CFR:XAA:0', 'CFR:XAA:1'])),
  from: seldom(date),
  to: seldom(date),
  updatedSince: seldom(fc.constant(new Date('2023-06-01T00:00:00Z'))),
});

export const generatedCurrency = fc.constantFrom('USD', 'EUR', 'XCD', 'GBP');
export const generatedDimension = fc.constantFrom(...Object.values(FundingDimension));
