import type { Pen } from './frame.js';
import { el, group, type Svg } from './svg.js';
import { BOLD, text, wrap } from './text.js';

export interface Header {
  key: string;
  label: string;
  /** Set apart from the others, as it is none of their kind: the region, a total. */
  apart?: boolean;
}

interface Layout<Cell extends { row: string; column: string }> {
  rows: readonly Header[];
  columns: readonly Header[];
  cells: readonly Cell[];
  rowHeight: number;
  columnWidth: number;
  /** Draws a cell into a box at the origin. */
  drawCell(cell: Cell, width: number, height: number): Svg;
}

const LABEL = 184;
const GAP = 12;

/** How wide a matrix of so many columns is. */
export function matrixWidth(columns: readonly Header[], columnWidth: number): number {
  return LABEL + columns.length * columnWidth + columns.filter(({ apart }) => apart).length * GAP;
}

/** Rows by columns with their headers; what stands in a cell is drawn by who knows. */
export function matrix<Cell extends { row: string; column: string }>(pen: Pen, layout: Layout<Cell>): { height: number; content: Svg } {
  const { rows, columns, cells, rowHeight, columnWidth } = layout;
  const { colour } = pen;
  const headings = columns.map(({ label }) => wrap(label, columnWidth - 10, 11.5 * BOLD, 7));
  const headHeight = Math.max(...headings.map((lines) => lines.length)) * 14.4 + 12;
  const xs = places(columns, columnWidth, LABEL);
  const ys = places(rows, rowHeight, headHeight);
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const parts: Svg[] = columns.map((_, index) => {
    const lines = headings[index] ?? [];
    const bottom = headHeight - 10 - (lines.length - 1) * 14.4;
    return text((xs[index] ?? 0) + 2, bottom, lines, { size: 11.5, weight: 600, fill: colour.ink });
  });
  rows.forEach((row, r) => {
    const y = ys[r] ?? 0;
    const lines = wrap(row.label, LABEL - 14, 13, 2);
    parts.push(text(0, y + rowHeight / 2 + 4.5 - (lines.length - 1) * 8, lines, { size: 13, weight: row.apart ? 600 : 400, fill: colour.ink }));
    columns.forEach((column, c) => {
      const cell = byPlace.get(`${row.key} ${column.key}`);
      if (cell) parts.push(el('g', { transform: `translate(${xs[c]} ${y})` }, layout.drawCell(cell, columnWidth - 3, rowHeight - 3)));
    });
  });
  return { height: (ys.at(-1) ?? headHeight) + rowHeight, content: group(parts) };
}

function places(headers: readonly Header[], size: number, start: number): number[] {
  let at = start;
  return headers.map(({ apart }, index) => {
    if (apart && index > 0) at += GAP;
    const here = at;
    at += size;
    return here;
  });
}
