import { type CoverageMatrixData, drawCoverageMatrix, percentOf, shortAmount } from '@roadmap-hub/pictures';
import { exportPath, questionPath } from '../../web/links.js';
import type { Choices } from '../choices.js';
import type { Context, Dashboard, View } from '../dashboard.js';
import { currencyField, excludedWords } from '../money/amounts.js';
import { moneyWords, type Sheet } from '../sheet.js';
import { goalLabel, stateLabel } from '../words.js';
import { explainCell } from './cell.js';
import { COVERAGE_QUERY, type CoverageData, type Summary } from './query.js';

type Matrix = NonNullable<CoverageData['fundingMatrix']>;

const ALL = 'ALL';

export const fundingCoverage: Dashboard = {
  slug: 'funding-coverage',
  money: true,
  title: 'What is funded, and what is lacking, by goal and state',
  lead: 'How much of what the activities of the national plans require is committed or paid, and where is the gap?',
  choices: ['currency'],
  view,
  cell: { choices: ['currency', 'row', 'column', 'stage', 'after'], view: explainCell },
};

async function view({ graph, roadmap, choices }: Context): Promise<View> {
  const currency = choices.currency();
  const { fundingMatrix: matrix } = await graph.ask<CoverageData>(COVERAGE_QUERY, { roadmap, currency });
  const total = matrix?.total;
  const nothing = total && total.required === null;
  return {
    subject: `in ${currency}`,
    description: total
      ? `A table of states and goals. ${nothing ? 'No public record states what activities cost, so no coverage can be told.' : `In all ${amountWords(total.required, currency)} are required, of which ${amountWords(total.funded, currency)} are funded.`} The table below has each figure.`
      : 'States by goals.',
    draw: matrix ? (frame) => drawCoverageMatrix(dataOf(matrix, choices, currency), frame) : null,
    sheets: matrix ? [sheetOf(matrix, choices, currency)] : [],
    counted: total
      ? `${total.methodology.text} ${total.methodology.ratesAttribution} A cell that says not stated has no known requirement; that is not a zero.${excludedWords(total.excluded)}`
      : 'Not available now.',
    fields: [currencyField(currency)],
    more: [
      { label: 'The same question in the explorer', href: questionPath('FundingMatrix', { roadmap, currency }) },
      { label: 'All pledges as a sheet', href: exportPath('pledges', 'csv', { roadmap }) },
      { label: 'All activities as a sheet', href: exportPath('plan-activities', 'csv', { roadmap }) },
    ],
  };
}

function amountWords(sum: { amount: string } | null, currency: string): string {
  return sum ? `${moneyWords(sum.amount)} ${currency}` : 'not stated';
}

/** A cell with nothing known of it has nothing to be explained. */
function cellPath(choices: Choices, row: string, column: string, summary: Summary): string | null {
  const known = [summary.required, summary.pledged, summary.committed, summary.disbursed].some((sum) => sum !== null);
  if (!known || row === ALL || column === ALL) return null;
  const stage = summary.required ? 'REQUIRED' : 'PLEDGED';
  return `/dashboards/funding-coverage/cell?${new URLSearchParams(choices.with({ row, column, stage }))}`;
}

function placed(matrix: Matrix): { row: string; column: string; summary: Summary }[] {
  return [
    ...matrix.rows.flatMap(({ key, summary }) => [...matrix.cells.filter(({ row }) => row === key), { row: key, column: ALL, summary }]),
    ...matrix.columns.map(({ key, summary }) => ({ row: ALL, column: key, summary })),
    { row: ALL, column: ALL, summary: matrix.total },
  ];
}

function names(matrix: Matrix): { rows: Map<string, string>; columns: Map<string, string> } {
  const rows = new Map(matrix.rows.map((row) => [row.key, row.key === 'UNALLOCATED' ? 'Tied to no state' : stateLabel(row)]));
  const columns = new Map(matrix.columns.map((column) => [column.key, column.key === 'UNALLOCATED' ? 'Tied to no goal' : goalLabel(column)]));
  return { rows: rows.set(ALL, 'All'), columns: columns.set(ALL, 'All goals') };
}

function dataOf(matrix: Matrix, choices: Choices, currency: string): CoverageMatrixData {
  const { rows, columns } = names(matrix);
  const header =
    (apart: readonly string[]) =>
    ([key, label]: [string, string]) => ({ key, label, apart: apart.includes(key) });
  return {
    currency,
    rows: [...rows].map(header(['REGIONAL', ALL])),
    columns: [...columns].map(header(['UNALLOCATED', ALL])),
    cells: placed(matrix).map(({ row, column, summary }) => ({
      row,
      column,
      coverage: summary.coverage,
      gap: summary.gap?.amount ?? null,
      otherwise: summary.required ? null : summary.pledged ? `pledged ${shortAmount(summary.pledged.amount)}` : null,
      title: `${rows.get(row)}, ${column.split(':')[1] ?? columns.get(column)}: ${inWords(summary, currency)}`,
      href: cellPath(choices, row, column, summary),
    })),
  };
}

function inWords({ required, pledged, committed, disbursed, funded, gap, coverage }: Summary, currency: string): string {
  const figures = { required, pledged, committed, disbursed, funded, gap };
  const parts = Object.entries(figures).map(([name, sum]) => `${name} ${amountWords(sum, currency)}`);
  return `${parts.join(', ')}${coverage === null ? '' : `; ${percentOf(coverage)} % funded`}`;
}

function sheetOf(matrix: Matrix, choices: Choices, currency: string): Sheet {
  const { rows, columns } = names(matrix);
  const money = (label: string) => ({ label: `${label}, ${currency}`, kind: 'money' as const });
  return {
    caption: `Money by state and goal, in ${currency}`,
    columns: [
      { label: 'State' },
      { label: 'Goal' },
      ...['Required', 'Pledged', 'Committed', 'Disbursed', 'Funded', 'Gap'].map(money),
      { label: 'Coverage', kind: 'number', unknown: 'not known' },
      { label: 'Pledges counted', kind: 'number' },
    ],
    rows: placed(matrix).map(({ row, column, summary }) => [
      { value: rows.get(row) ?? row, href: cellPath(choices, row, column, summary) },
      columns.get(column) ?? column,
      ...[summary.required, summary.pledged, summary.committed, summary.disbursed, summary.funded, summary.gap].map((sum) => sum?.amount ?? null),
      summary.coverage === null ? null : { value: summary.coverage, text: `${percentOf(summary.coverage)} %` },
      summary.recordCount,
    ]),
  };
}
