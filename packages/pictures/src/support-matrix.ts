import { compose, type Frame, type Pen } from './frame.js';
import { legend } from './legend.js';
import { type Header, matrix, matrixWidth } from './matrix.js';
import { el, group, type Svg } from './svg.js';
import { text } from './text.js';

type Evidence = 'NATIONAL' | 'MULTI_STATE' | 'REGIONAL';

interface SupportCell {
  row: string;
  column: string;
  /** How many records of any kind. */
  records: number;
  evidence: readonly string[];
  nodesBasis: readonly string[];
  /** All of the cell in words, for its tooltip. */
  title: string;
  href: string | null;
}

export interface SupportMatrixData {
  rows: readonly Header[];
  columns: readonly Header[];
  cells: readonly SupportCell[];
}

const COLUMN = 150;
/** The closest evidence gives the shade. */
const SHADES: readonly (readonly [Evidence, number, string])[] = [
  ['NATIONAL', 3, 'a record names this state alone'],
  ['MULTI_STATE', 1, 'records name several states'],
  ['REGIONAL', 0, 'records for the region'],
];

/** Which state has published records of support under which goal, and how close they are to it. */
export function drawSupportMatrix(data: SupportMatrixData, frame: Frame): string {
  const width = matrixWidth(data.columns, COLUMN);
  return compose(frame, width, (pen) => {
    const key = legend(entries(pen), width, pen.colour.ink);
    const body = matrix(pen, { ...data, rowHeight: 34, columnWidth: COLUMN, drawCell: (cell, w, h) => drawCell(pen, cell, w, h) });
    return { height: key.height + body.height, content: group(key.content, el('g', { transform: `translate(0 ${key.height})` }, body.content)) };
  });
}

function drawCell(pen: Pen, cell: SupportCell, width: number, height: number): Svg {
  const { colour } = pen;
  if (cell.records === 0) {
    return pen.mark(
      { title: cell.title },
      el('rect', { width, height, rx: 3, fill: colour.empty }),
      text(width / 2, height / 2 + 3.5, 'no published record found', { size: 9.5, fill: colour.muted, anchor: 'middle' }),
    );
  }
  const shade = SHADES.find(([evidence]) => cell.evidence.includes(evidence))?.[1];
  const fill = shade === undefined ? colour.ground : colour.scale[shade];
  const ink = (shade === undefined ? colour.ink : colour.onScale[shade]) ?? colour.ink;
  return pen.mark(
    { title: cell.title, href: cell.href },
    el('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 3, fill, ...(shade === undefined && { stroke: colour.line }) }),
    text(width / 2, height / 2 + 5.5, String(cell.records), { size: 16, weight: 600, fill: ink, anchor: 'middle' }),
    basisSign(cell.nodesBasis, width - 15, height / 2, ink),
  );
}

/** Full: sources name the goal; hollow: it was assigned; half: both occur. Nothing where no goal is tied. */
function basisSign(bases: readonly string[], x: number, y: number, ink: string): Svg | null {
  const stated = bases.includes('STATED');
  if (!stated && !bases.includes('ASSIGNED')) return null;
  const ring = el('circle', { cx: x, cy: y, r: 4.5, fill: stated && !bases.includes('ASSIGNED') ? ink : 'none', stroke: ink, 'stroke-width': 1.4 });
  if (!stated || !bases.includes('ASSIGNED')) return ring;
  return group(ring, el('path', { d: `M ${x} ${y - 4.5} A 4.5 4.5 0 0 0 ${x} ${y + 4.5} Z`, fill: ink }));
}

function entries({ colour }: Pen) {
  const box = (fill: string | undefined) => (x: number, y: number) => el('rect', { x, y, width: 16, height: 16, rx: 2, fill });
  const sign = (bases: readonly string[]) => (x: number, y: number) => basisSign(bases, x + 8, y + 8, colour.ink) ?? group();
  return [
    ...SHADES.map(([, shade, label]) => ({ label, sign: box(colour.scale[shade]) })),
    { label: 'goal named by the source', sign: sign(['STATED']) },
    { label: 'goal assigned by the hub', sign: sign(['ASSIGNED']) },
    { label: 'both occur', sign: sign(['STATED', 'ASSIGNED']) },
  ];
}
