import { type Context, fromMicros, type Micros, type Total } from '@roadmap-hub/subgraph';
import { supportLabels } from '../support/support.map.js';
import type { Header, Layout } from './breakdown.js';
import { FundingDimension } from './funding.enums.js';
import type { FundingFilter } from './funding.filter.js';
import type { FundingSummary } from './funding.types.js';
import { groundOf } from './ground.js';
import { type Selected, select } from './selection.js';
import { figuresOf } from './summary.js';

/** What the filter selects, and how it is laid out. */
export async function ask(context: Context, filter: FundingFilter, currency: string): Promise<{ selected: Selected; layout: Layout }> {
  const [{ grains, nodes }, labels] = await Promise.all([
    groundOf(context, filter.roadmap, currency),
    context.reads.report(supportLabels, { roadmap: filter.roadmap }),
  ]);
  const byDimension = new Map<FundingDimension, Header[]>();
  for (const { dimension, key, label } of labels) {
    const by = dimension === 'PROVIDER' ? FundingDimension.IMPLEMENTER : FundingDimension[dimension];
    byDimension.set(by, [...(byDimension.get(by) ?? []), { key, label }]);
  }
  byDimension.set(
    FundingDimension.ACTIVITY,
    grains.activities.map(({ activity }) => ({ key: activity.id, label: activity.title })),
  );
  return { selected: select(grains, filter, nodes), layout: { nodes, labels: byDimension } };
}

/** A selection's figures as the graph shows them. */
export function summaryOf(selected: Selected, currency: string): FundingSummary {
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
    selected,
  };
}

export function totalOf(micros: Micros | null, currency: string): Total | null {
  return micros === null ? null : { amount: fromMicros(micros), currency };
}
