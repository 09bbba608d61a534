import { type Rate, Rates } from '@roadmap-hub/subgraph';
import { TransactionType } from '../../transaction/transaction.entity.js';
import type { Layout } from '../breakdown.js';
import { SplitBasis } from '../funding.enums.js';
import type { FundingFilter } from '../funding.filter.js';
import type { ActivityData, AllocationData, FundingData, NodeData, PledgeData, TransactionData } from '../funding-data.js';
import { cut } from '../pieces.js';
import { type Selected, select } from '../selection.js';
import { type Figures, figuresOf } from '../summary.js';

/** Two goals; the first with a target and an action below it. */
const NODES: NodeData[] = [
  { id: 'CFR:G1', level: 'GOAL', path: ['CFR:G1'] },
  { id: 'CFR:G1.1', level: 'TARGET', path: ['CFR:G1', 'CFR:G1.1'] },
  { id: 'CFR:G1.1.1', level: 'ACTION', path: ['CFR:G1', 'CFR:G1.1', 'CFR:G1.1.1'] },
  { id: 'CFR:G2', level: 'GOAL', path: ['CFR:G2'] },
];

/** A counted pledge of 100 dollars of one donor that says nothing else. */
export function pledge(id: string, facts: Partial<PledgeData> = {}): PledgeData {
  return {
    id,
    counting: 'INDEPENDENT',
    amount: '100',
    currency: 'USD',
    date: '2022',
    donors: ['D1'],
    implementers: [],
    countries: [],
    nodes: [],
    regional: false,
    updatedAt: '2024-01-01T00:00:00Z',
    ...facts,
  };
}

export function allocation(id: string, facts: Partial<AllocationData> & { pledge: string }): AllocationData {
  return { id, amount: null, share: null, basis: SplitBasis.REPORTED, country: null, node: null, activity: null, ...facts };
}

export const { COMMITMENT, DISBURSEMENT, EXPENDITURE } = TransactionType;

export function transaction(id: string, facts: Partial<TransactionData> & { pledge: string }): TransactionData {
  return { id, allocation: null, type: COMMITMENT, date: '2022', amount: '100', currency: 'USD', ...facts };
}

/** An activity that requires 100 dollars and serves no node. */
export function activity(id: string, facts: Partial<ActivityData> = {}): ActivityData {
  return { id, country: 'XAA', title: id, start: '2022', amount: '100', currency: 'USD', links: [], ...facts };
}

export function link(node: string, weight: string): ActivityData['links'][number] {
  return { node, weight, basis: SplitBasis.REPORTED };
}

export function fundingOf(facts: Partial<FundingData>): FundingData {
  return { pledges: [], allocations: [], transactions: [], activities: [], nodes: NODES, ...facts };
}

/** Averages of two years for euros, of one for pounds, a peg; for yen there is none at all. */
export const RATES = new Rates([
  rate('EUR', '2021', '0.84549413889045'),
  rate('EUR', '2022', '0.949623753156941'),
  rate('GBP', '2022', '0.811302'),
  rate('XCD', '1976', '2.70', 'OFFICIAL_PEG'),
]);

export function rate(currency: string, period: string, unitsPerUsd: string, kind: Rate['kind'] = 'ANNUAL_AVERAGE'): Rate {
  return { currency, period, kind, unitsPerUsd, source: { title: currency, url: 'https://example.org/' } as Rate['source'] };
}

export function treeOf({ nodes }: FundingData): Map<string, NodeData> {
  return new Map(nodes.map((node) => [node.id, node]));
}

export function layoutOf(data: FundingData): Layout {
  return { nodes: treeOf(data), labels: new Map() };
}

/** What a filter selects of the facts, in a currency. */
export function selectedOf(data: FundingData, filter: Partial<FundingFilter> = {}, currency = 'USD'): Selected {
  return select(cut(data, currency, RATES), { roadmap: 'CFR', ...filter }, treeOf(data));
}

export function figuresFor(data: FundingData, filter: Partial<FundingFilter> = {}, currency = 'USD'): Figures {
  return figuresOf(selectedOf(data, filter, currency));
}

/** Dollars in millionths. */
export function dollars(amount: number): bigint {
  return BigInt(amount) * 1_000_000n;
}
