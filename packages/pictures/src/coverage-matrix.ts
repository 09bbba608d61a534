import { shortAmount } from './amount.js';
import { compose, type Frame, type Pen } from './frame.js';
import { legend } from './legend.js';
import { type Header, matrix, matrixWidth } from './matrix.js';
import { el, group, type Svg } from './svg.js';
import { text } from './text.js';

interface CoverageCell {
  row: string;
  column: string;
  /** Funded over required, as text; null where either is not known. */
  coverage: string | null;
  gap: string | null;
  /** What is known where no gap can be told, for example `pledged 2 m`. */
  otherwise: string | null;
  title: string;
  href: string | null;
}

export interface CoverageMatrixData {
  rows: readonly Header[];
  columns: readonly Header[];
  cells: readonly CoverageCell[];
  currency: string;
}

const COLUMN = 132;
const BANDS = ['under 25 %', '25 to 50 %', '50 to 75 %', '75 to 100 %', '100 % and more'] as const;

/** How much of what is needed is funded, by goal and state, and how much is not. */
export function drawCoverageMatrix(data: CoverageMatrixData, frame: Frame): string {
  const width = matrixWidth(data.columns, COLUMN);
  return compose(frame, width, (pen) => {
    const key = legend(entries(pen), width, pen.colour.ink);
    const body = matrix(pen, { ...data, rowHeight: 42, columnWidth: COLUMN, drawCell: (cell, w, h) => drawCell(pen, cell, w, h) });
    return { height: key.height + body.height, content: group(key.content, el('g', { transform: `translate(0 ${key.height})` }, body.content)) };
  });
}

function drawCell(pen: Pen, cell: CoverageCell, width: number, height: number): Svg {
  const { colour } = pen;
  if (cell.coverage === null) {
    return pen.mark(
      { title: cell.title, href: cell.href },
      el('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 3, fill: colour.empty }),
      text(width / 2, height / 2 + 4, cell.otherwise ?? (cell.gap === null ? 'not stated' : gapWords(cell.gap)), {
        size: 11,
        fill: colour.muted,
        anchor: 'middle',
      }),
    );
  }
  const band = bandOf(cell.coverage);
  const ink = colour.onScale[band] ?? colour.ink;
  return pen.mark(
    { title: cell.title, href: cell.href },
    el('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 3, fill: colour.scale[band] }),
    text(width / 2, height / 2 - 2, `${percentOf(cell.coverage)} %`, { size: 15, weight: 600, fill: ink, anchor: 'middle' }),
    text(width / 2, height / 2 + 13, gapWords(cell.gap), { size: 11, fill: ink, anchor: 'middle' }),
  );
}

function gapWords(gap: string | null): string {
  if (gap === null) return 'gap not known';
  return gap.startsWith('-') ? `${shortAmount(gap.slice(1))} over` : `gap ${shortAmount(gap)}`;
}

/** A ratio of four decimals as a whole percentage. */
export function percentOf(ratio: string): number {
  return Math.round(Number(ratio) * 100);
}

function bandOf(coverage: string): number {
  return Math.min(4, Math.floor(Number(coverage) * 4));
}

function entries({ colour }: Pen) {
  const box = (fill: string | undefined) => (x: number, y: number) => el('rect', { x, y, width: 16, height: 16, rx: 2, fill });
  return [...BANDS.map((label, band) => ({ label: `${label} funded`, sign: box(colour.scale[band]) })), { label: 'not known', sign: box(colour.empty) }];
}
