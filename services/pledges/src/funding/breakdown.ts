import { COLLECTIVE, keyOf, UNALLOCATED } from './dimensions.js';
import { FundingDimension } from './funding.enums.js';
import type { NodeData } from './funding-data.js';
import { groupBy } from './pieces.js';
import type { Selected } from './selection.js';

export interface Header {
  key: string;
  label: string;
}

interface Row extends Header {
  selected: Selected;
}

export interface Breakdown {
  rows: Row[];
  unallocated: Selected;
}

export interface Matrix {
  rows: Row[];
  columns: Row[];
  cells: { row: string; column: string; selected: Selected }[];
}

/** What is needed to lay a selection out: the tree, and what the keys are called. */
export interface Layout {
  nodes: ReadonlyMap<string, NodeData>;
  /** Keys with their labels, in the order to show them in. */
  labels: ReadonlyMap<FundingDimension, readonly Header[]>;
}

/** Rows that always add up to the total, with what is tied to none of them. */
export function breakDown(selected: Selected, dimension: FundingDimension, layout: Layout): Breakdown {
  const parts = partition(selected, dimension, layout);
  const rows = headersOf(dimension, parts, layout).filter(({ key }) => key !== UNALLOCATED);
  return {
    rows: rows.map((header) => ({ ...header, selected: parts.get(header.key) ?? NOTHING })),
    unallocated: parts.get(UNALLOCATED) ?? NOTHING,
  };
}

/** Cells that always add up to the total. */
export function matrixOf(selected: Selected, by: { rows: FundingDimension; columns: FundingDimension }, layout: Layout): Matrix {
  const byRow = partition(selected, by.rows, layout);
  const byColumn = partition(selected, by.columns, layout);
  const rows = headersOf(by.rows, byRow, layout).map((header) => ({ ...header, selected: byRow.get(header.key) ?? NOTHING }));
  const columns = headersOf(by.columns, byColumn, layout).map((header) => ({ ...header, selected: byColumn.get(header.key) ?? NOTHING }));
  const cells = rows.flatMap((row) => {
    const parts = partition(row.selected, by.columns, layout);
    return columns.map((column) => ({ row: row.key, column: column.key, selected: parts.get(column.key) ?? NOTHING }));
  });
  return { rows, columns, cells };
}

export const NOTHING: Selected = { pledges: [], activities: [], pieces: [] };

/** Goals and states are shown also when no money is known: that is a finding too. */
const ALWAYS_SHOWN = new Set([FundingDimension.GOAL, FundingDimension.COUNTRY]);

/** A selection parted by key, in one walk: every slice and every piece has one key. */
function partition(selected: Selected, dimension: FundingDimension, { nodes }: Layout): Map<string, Selected> {
  const parts = new Map<string, Selected>();
  const partOf = (key: string): Selected => {
    const part = parts.get(key) ?? { pledges: [], activities: [], pieces: [] };
    parts.set(key, part);
    return part;
  };
  for (const cut of selected.pledges) {
    const { pledge } = cut;
    const slices = groupBy(cut.slices, ({ country, node, activity }) => keyOf(dimension, { pledge, country, node, activity }, nodes));
    if (slices.size === 1) {
      // As it is: its pieces lie where its slices lie.
      for (const key of slices.keys()) partOf(key).pledges.push(cut);
      continue;
    }
    const pieces = groupBy(cut.pieces, (piece) => keyOf(dimension, piece, nodes));
    for (const [key, group] of slices) partOf(key).pledges.push({ pledge, excluded: cut.excluded, slices: group, pieces: pieces.get(key) ?? [] });
  }
  for (const cut of selected.activities) {
    for (const [key, pieces] of groupBy(cut.pieces, (piece) => keyOf(dimension, piece, nodes))) partOf(key).activities.push({ activity: cut.activity, pieces });
  }
  for (const part of parts.values()) part.pieces = [...part.pledges, ...part.activities].flatMap(({ pieces }) => pieces);
  return parts;
}

function headersOf(dimension: FundingDimension, parts: ReadonlyMap<string, Selected>, { labels }: Layout): Header[] {
  const known = (labels.get(dimension) ?? []).filter(({ key }) => ALWAYS_SHOWN.has(dimension) || parts.has(key));
  const named = new Set([...known, ...COLLECTIVE].map(({ key }) => key));
  const others = [...parts.keys()].filter((key) => !named.has(key)).sort();
  return [...known, ...others.map((key) => ({ key, label: key })), ...COLLECTIVE.filter(({ key }) => parts.has(key))];
}
