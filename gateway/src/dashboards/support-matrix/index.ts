import { drawSupportMatrix, type SupportMatrixData } from '@roadmap-hub/pictures';
import { exportPath, questionPath } from '../../web/links.js';
import { recordsSheet } from '../cell-records.js';
import { type Choices, WrongChoice } from '../choices.js';
import type { CellView, Context, Dashboard, View } from '../dashboard.js';
import type { Sheet } from '../sheet.js';
import { counted, goalLabel, plainName, selectField, stateLabel, words } from '../words.js';
import { CELL_QUERY, type CellData, MATRIX_QUERY, type MatrixData } from './query.js';

type Matrix = NonNullable<MatrixData['supportMatrix']>;
type Cell = Matrix['cells'][number];

const EMPTY = 'no published record found';
const CHOICES = ['donor', 'from', 'to'];

export const supportMatrix: Dashboard = {
  slug: 'support-matrix',
  title: 'Support by goal and state',
  lead: 'Under which goal is there a public record of support for which state, and how close is that record to the state?',
  choices: CHOICES,
  view,
  cell: { choices: [...CHOICES, 'row', 'column'], view: cellView },
};

function filterOf(choices: Choices): Record<string, unknown> {
  const donor = choices.text('donor');
  return { ...(donor && { donors: [donor] }), from: choices.date('from'), to: choices.date('to') };
}

async function view({ graph, roadmap, choices }: Context): Promise<View> {
  const { supportMatrix: matrix, donors } = await graph.ask<MatrixData>(MATRIX_QUERY, { roadmap, filter: filterOf(choices) });
  const donor = choices.text('donor');
  const chosen = donors?.find(({ id }) => id === donor);
  if (donor && donors && !chosen) throw new WrongChoice(`There is no donor "${donor}" of this roadmap; there are ${donors.map(({ id }) => id).join(', ')}.`);
  const total = matrix?.total;
  return {
    ...(chosen && { subject: `paid for by ${plainName(chosen.name ?? chosen.id)}` }),
    description: total
      ? `A table of states and goals. Each cell has the number of public records, ${counted(total.assistance, 'assistance record')}, ${counted(total.events, 'event')} and ${counted(total.pledges, 'pledge')} in all. The table below it has the same figures.`
      : 'States by goals.',
    draw: matrix ? (frame) => drawSupportMatrix(dataOf(matrix, choices), frame) : null,
    sheets: matrix ? [sheetOf(matrix, choices)] : [],
    counted:
      'Records of assistance, events and pledges are counted, never money; a pledge is no payment. A record that names several states or goals counts in each, so columns do not add up. A record for the region stands in a row of its own and is not spread over the states. An empty cell says that no published record was found, not that there was no support. The shade goes by the closest record of a cell.',
    fields: [
      selectField(
        'donor',
        'Paid for by',
        donor,
        'any or nobody named',
        (donors ?? []).map(({ id, name }) => [id, plainName(name ?? id)]),
      ),
      { name: 'from', label: 'From', value: choices.date('from') ?? '', example: '2021' },
      { name: 'to', label: 'To', value: choices.date('to') ?? '', example: '2023-06' },
    ],
    more: [
      { label: 'The same question in the explorer', href: questionPath('SupportMatrix', { roadmap }) },
      { label: 'All assistance records as a sheet', href: exportPath('assistance', 'csv', { roadmap }) },
    ],
  };
}

function cellPath(choices: Choices, { row, column }: { row: string; column: string }): string {
  return `/dashboards/support-matrix/cell?${new URLSearchParams(choices.with({ row, column }))}`;
}

function recordsOf({ assistance, events, pledges }: Pick<Cell, 'assistance' | 'events' | 'pledges'>): number {
  return assistance + events + pledges;
}

function dataOf({ rows, columns, cells }: Matrix, choices: Choices): SupportMatrixData {
  const names = new Map([...rows.map((row) => [row.key, stateLabel(row)] as const)]);
  return {
    rows: rows.map((row) => ({ key: row.key, label: stateLabel(row), apart: row.key === 'REGIONAL' })),
    columns: columns.map((column) => ({ key: column.key, label: goalLabel(column), apart: column.key === 'UNALLOCATED' })),
    cells: cells.map((cell) => {
      const records = recordsOf(cell);
      return {
        row: cell.row,
        column: cell.column,
        records,
        evidence: cell.evidence,
        nodesBasis: cell.nodesBasis,
        title: `${names.get(cell.row)}, ${cell.column.split(':')[1] ?? 'no goal'}: ${records === 0 ? EMPTY : inWords(cell)}`,
        href: records === 0 ? null : cellPath(choices, cell),
      };
    }),
  };
}

function inWords({ assistance, events, pledges, nodesBasis, latest }: Cell): string {
  const parts = [counted(assistance, 'assistance record'), counted(events, 'event'), counted(pledges, 'pledge')];
  const basis = nodesBasis.length > 0 ? `; goal ${nodesBasis.map(words).join(' and ')}` : '';
  return `${parts.join(', ')}${basis}${latest ? `; latest ${latest}` : ''}`;
}

function sheetOf({ rows, columns, cells }: Matrix, choices: Choices): Sheet {
  const states = new Map(rows.map((row) => [row.key, stateLabel(row)]));
  const goals = new Map(columns.map((column) => [column.key, goalLabel(column)]));
  return {
    caption: 'Public records of support by state and goal',
    columns: [
      { label: 'State' },
      { label: 'Goal' },
      { label: 'Records', kind: 'number' },
      { label: 'Assistance', kind: 'number' },
      { label: 'Events', kind: 'number' },
      { label: 'Pledges', kind: 'number' },
      { label: 'About the state', unknown: EMPTY },
      { label: 'Goal by', unknown: '–' },
      { label: 'Latest', unknown: '–' },
    ],
    rows: cells.map((cell) => {
      const records = recordsOf(cell);
      const list = (codes: readonly string[], none: string) => (records === 0 ? null : codes.length === 0 ? none : codes.map(words).join(', '));
      return [
        states.get(cell.row) ?? cell.row,
        goals.get(cell.column) ?? cell.column,
        records === 0 ? { value: 0, text: '–' } : { value: records, text: String(records), href: cellPath(choices, cell) },
        cell.assistance,
        cell.events,
        cell.pledges,
        list(cell.evidence, 'no state named'),
        list(cell.nodesBasis, 'no goal stated'),
        cell.latest,
      ];
    }),
  };
}

async function cellView({ graph, roadmap, choices }: Context): Promise<CellView> {
  const row = choices.text('row');
  const column = choices.text('column');
  // Narrowed to the cell where its keys can be asked for, so that no other lists its records.
  const narrow = { ...(row && /^[A-Z]{3}$/.test(row) && { countries: [row] }), ...(column?.includes(':') && { nodes: [column] }) };
  const { supportMatrix: matrix } = await graph.ask<CellData>(CELL_QUERY, {
    roadmap,
    rows: 'COUNTRY',
    columns: 'GOAL',
    filter: { ...filterOf(choices), ...narrow },
  });
  const cell = matrix?.cells.find((one) => one.row === row && one.column === column);
  const state = matrix?.rows.find(({ key }) => key === row);
  const goal = matrix?.columns.find(({ key }) => key === column);
  if (matrix && (!cell || !state || !goal)) {
    throw new WrongChoice(
      `There is no such cell; row is one of ${matrix.rows.map(({ key }) => key).join(', ')}, column one of ${matrix.columns.map(({ key }) => key).join(', ')}.`,
    );
  }
  const title = state && goal ? `${stateLabel(state)}, ${goalLabel(goal)}` : 'Records of a cell';
  return {
    title,
    sheets: cell ? [recordsSheet(cell.records.totalCount === 0 ? capitalEmpty() : counted(cell.records.totalCount, 'record'), cell.records.nodes)] : [],
    counted: supportMatrixCounted(),
    more: [],
  };
}

function capitalEmpty(): string {
  return 'No published record found, which is not that there was no support';
}

function supportMatrixCounted(): string {
  return 'All records that name this state and this goal, or a part of it, the latest first. The same record may stand in other cells too.';
}
