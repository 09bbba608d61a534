import { type Context, fromMicros, type Micros, type Total } from '@roadmap-hub/subgraph';
import { answersOf } from './answers.js';
import type { Layout } from './breakdown.js';
import type { FundingFilter } from './funding.filter.js';
import type { FundingSummary } from './funding.types.js';
import { groundOf } from './ground.js';
import { type Selected, select } from './selection.js';
import { figuresOf } from './summary.js';

/** What the filter selects, and how it is laid out. */
interface Question {
  /** Selects anew with each call: what is made of it may be kept, it itself takes too much room. */
  select(): Selected;
  layout: Layout;
}

/** What an answer is called by, how many figures it has, and how it is worked out. */
interface Asked<T> {
  name: string;
  size(answer: T): number;
  work(question: Question): T;
}

/** Works an answer out, or gives the one that was worked out of the same grains before: it can be no other. */
export async function ask<T extends object>(context: Context, filter: FundingFilter, currency: string, { name, size, work }: Asked<T>): Promise<T> {
  const ground = await groundOf(context, filter.roadmap, currency);
  const { labels, kept } = await answersOf(ground, context, filter.roadmap);
  const key = JSON.stringify([name, filter]);
  const known = kept.get(key) as T | undefined;
  if (known !== undefined) return known;
  const { grains, nodes } = ground;
  const answer = work({ select: () => select(grains, filter, nodes), layout: { nodes, labels } });
  kept.set(key, answer, { size: size(answer) || 1 });
  return answer;
}

/** The figures of all that is selected. */
export const WHOLE = (currency: string): Asked<FundingSummary> => ({
  name: 'summary',
  size: () => 1,
  work: (question) => summaryOf(question.select(), currency, question.select),
});

/**
 * A selection's figures as the graph shows them.
 * @param again Finds the selection once more, for whoever asks what a figure is made of.
 */
export function summaryOf(selected: Selected, currency: string, again: () => Selected): FundingSummary {
  const { required, pledged, committed, disbursed, funded, gap, withoutActivity, regional, excluded, ...rest } = figuresOf(selected);
  const of = (micros: Micros | null) => totalOf(micros, currency);
  return {
    ...rest,
    currency,
    required: of(required),
    pledged: of(pledged),
    committed: of(committed),
    disbursed: of(disbursed),
    funded: of(funded),
    gap: of(gap),
    withoutActivity: of(withoutActivity),
    regional: of(regional),
    excluded: excluded.map(({ reason, pledges }) => ({ reason, count: pledges.length, pledgeIds: pledges })),
    select: again,
  };
}

export function totalOf(micros: Micros | null, currency: string): Total | null {
  return micros === null ? null : { amount: fromMicros(micros), currency };
}
