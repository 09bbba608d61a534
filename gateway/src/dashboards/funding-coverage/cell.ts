import { recordPath } from '../../web/links.js';
import { WrongChoice } from '../choices.js';
import type { CellView, Context } from '../dashboard.js';
import { moneyWords, type Sheet } from '../sheet.js';
import { goalLabel, stateLabel, words } from '../words.js';
import { EXPLAIN_QUERY, type ExplainData, type Stages } from './query.js';

const STAGES = ['REQUIRED', 'PLEDGED', 'COMMITTED', 'DISBURSED', 'FUNDED'] as const;
type Stage = (typeof STAGES)[number];
type Cell = NonNullable<ExplainData['fundingMatrix']>['cells'][number];

/** What a figure of a cell is made of: each record with the part of its amount that counts here. */
export async function explainCell({ graph, roadmap, choices }: Context): Promise<CellView> {
  const [row, column, currency] = [choices.text('row'), choices.text('column'), choices.currency()];
  const stage = choices.oneOf('stage', STAGES) ?? 'REQUIRED';
  // Narrowed to the cell where its keys can be asked for, so that no other lists its parts.
  const filter: { roadmap: string; countries?: string[]; nodes?: string[] } = {
    roadmap,
    ...(row && /^[A-Z]{3}$/.test(row) && { countries: [row] }),
    ...(column?.includes(':') && { nodes: [column] }),
  };
  const first = filter.countries && filter.nodes ? 200 : 50;
  const { fundingMatrix: matrix } = await graph.ask<ExplainData>(EXPLAIN_QUERY, { filter, currency, stage, first, after: choices.text('after') });
  const cell = matrix?.cells.find((one) => one.row === row && one.column === column);
  const state = matrix?.rows.find(({ key }) => key === row);
  const goal = matrix?.columns.find(({ key }) => key === column);
  if (matrix && (!cell || !state || !goal)) {
    throw new WrongChoice(
      `There is no such cell; row is one of ${matrix.rows.map(({ key }) => key).join(', ')}, column one of ${matrix.columns.map(({ key }) => key).join(', ')}.`,
    );
  }
  const next = cell?.summary.explain.pageInfo;
  const link = (changed: Record<string, string | null>) => `/dashboards/funding-coverage/cell?${new URLSearchParams(choices.with(changed))}`;
  return {
    title: state && goal ? `${stateLabel(state)}, ${goalLabel(goal)}: ${words(stage)}` : 'What a figure is made of',
    sheets: cell ? [sheetOf(cell, stage, currency)] : [],
    counted:
      'Each part is the share of a recorded amount that counts in this figure, converted by the published rate of its year. The parts sum to the figure exactly.',
    more: [
      ...(next?.hasNextPage && next.endCursor ? [{ label: 'The next parts', href: link({ after: next.endCursor }) }] : []),
      ...STAGES.filter((one) => one !== stage).map((one) => ({ label: `What is ${words(one)} here`, href: link({ stage: one, after: null }) })),
    ],
  };
}

function figureOf(summary: Stages, stage: Stage): string | null {
  const figures = { REQUIRED: summary.required, PLEDGED: summary.pledged, COMMITTED: summary.committed, DISBURSED: summary.disbursed, FUNDED: summary.funded };
  return figures[stage]?.amount ?? null;
}

function sheetOf({ summary }: Cell, stage: Stage, currency: string): Sheet {
  const figure = figureOf(summary, stage);
  const { totalCount, nodes } = summary.explain;
  return {
    caption:
      figure === null
        ? 'Not stated: no record says, which is not zero'
        : `${moneyWords(figure)} ${currency}, the sum of ${totalCount} parts${nodes.length < totalCount ? `, of which ${nodes.length} here` : ''}`,
    columns: [
      { label: 'Record' },
      { label: 'What it is' },
      { label: `Part, ${currency}`, kind: 'money' },
      { label: 'Recorded amount', kind: 'money' },
      { label: 'Currency', unknown: 'not stated' },
      { label: 'Date', unknown: 'not stated' },
      { label: 'Share', kind: 'number' },
      { label: 'Basis' },
      { label: 'Activity', unknown: 'tied to none' },
    ],
    rows: nodes.map(({ pledge, activity, transaction, contributes, money, share, basis }) => [
      pledge
        ? { value: pledge.id, text: pledge.title, href: recordPath('pledge', pledge.id) }
        : { value: activity?.id ?? null, ...(activity?.title && { text: activity.title }), href: activity ? recordPath('activity', activity.id) : null },
      transaction ? `${words(transaction.iatiType)} of ${transaction.date}` : pledge ? 'pledge' : 'requirement',
      contributes.amount,
      money.amount,
      money.currency,
      money.date,
      share,
      words(basis),
      activity && { value: activity.id, href: recordPath('activity', activity.id) },
    ]),
  };
}
