import { scaleLinear } from 'd3-scale';
import { compose, type Frame, type Pen } from './frame.js';
import { legend } from './legend.js';
import { el, group, type Svg } from './svg.js';
import { BOLD, text, wrap } from './text.js';

export interface AttendanceRow {
  label: string;
  href: string | null;
  /** How many assistance records there are, and in how many attendances and women are stated. */
  records: number;
  participants: number | null;
  participantsKnownIn: number;
  women: number | null;
  womenKnownIn: number;
  participantsWhereWomenKnown: number | null;
  apart?: boolean;
}

export interface AttendanceData {
  rows: readonly AttendanceRow[];
}

const LABEL = 290;
const BAR = 390;
const WIDTH = 940;
const ROW = 86;

/** Attendances by goal, and the part of women among the records that say. Two bars that are never laid over each other: they are of different records. */
export function drawAttendance({ rows }: AttendanceData, frame: Frame): string {
  return compose(frame, WIDTH, (pen) => {
    const scale = scaleLinear([0, Math.max(1, ...rows.map(({ participants }) => participants ?? 0))], [0, BAR]);
    const key = legend(entries(pen), WIDTH, pen.colour.ink);
    let y = key.height;
    const parts = rows.map((row, index) => {
      if (row.apart && index > 0) y += 10;
      const drawn = drawRow(pen, row, scale, y);
      y += ROW;
      return drawn;
    });
    return { height: y, content: group(key.content, parts) };
  });
}

function drawRow(pen: Pen, row: AttendanceRow, scale: (count: number) => number, y: number): Svg {
  const { colour } = pen;
  const name = wrap(row.label, LABEL - 20, 13 * BOLD, 4);
  return group(
    el('line', { x1: 0, x2: WIDTH, y1: y, y2: y, stroke: colour.line }),
    pen.mark({ title: row.label, href: row.href }, text(0, y + 24, name, { size: 13, weight: 600, fill: colour.ink })),
    allBar(pen, row, scale, y + 12),
    womenBar(pen, row, scale, y + 46),
  );
}

function allBar({ colour }: Pen, row: AttendanceRow, scale: (count: number) => number, y: number): Svg {
  const known = `known in ${row.participantsKnownIn} of ${row.records} records`;
  if (row.participants === null) return text(LABEL, y + 16, `attendances not stated (${known})`, { size: 12, fill: colour.muted });
  const length = scale(row.participants);
  return group(
    el('rect', { x: LABEL, y, width: Math.max(1, length), height: 22, rx: 2, fill: colour.scale[2] }),
    beside(colour.ink, colour.muted, LABEL + length + 8, y + 16, String(row.participants), known),
  );
}

function womenBar({ colour }: Pen, row: AttendanceRow, scale: (count: number) => number, y: number): Svg {
  const known = `known in ${row.womenKnownIn} of ${row.records} records`;
  const { women, participantsWhereWomenKnown: all } = row;
  if (women === null || all === null) return text(LABEL, y + 16, `women not stated (${known})`, { size: 12, fill: colour.muted });
  const share = all === 0 ? '' : `${Math.round((women * 100) / all)} % women: `;
  return group(
    el('rect', { x: LABEL + 0.5, y: y + 0.5, width: Math.max(1, scale(all)), height: 21, rx: 2, fill: 'none', stroke: colour.scale[3], 'stroke-width': 1.2 }),
    el('rect', { x: LABEL, y, width: Math.max(1, scale(women)), height: 22, rx: 2, fill: colour.scale[4] }),
    beside(colour.ink, colour.muted, LABEL + scale(all) + 8, y + 16, `${share}${women} of ${all}`, known),
  );
}

function beside(ink: string, muted: string, x: number, y: number, figure: string, note: string): Svg {
  return el(
    'text',
    { x, y, 'font-size': 13 },
    el('tspan', { 'font-weight': 600, fill: ink }, figure),
    el('tspan', { 'font-size': 11.5, fill: muted, dx: 6 }, note),
  );
}

function entries({ colour }: Pen) {
  const box = (look: Record<string, string | number | undefined>) => (x: number, y: number) =>
    el('rect', { x: x + 0.5, y: y + 0.5, width: 15, height: 15, rx: 2, ...look });
  return [
    { label: 'attendances in the records that state them', sign: box({ fill: colour.scale[2] }) },
    { label: 'attendances in the records that state women too', sign: box({ fill: 'none', stroke: colour.scale[3], 'stroke-width': 1.4 }) },
    { label: 'of these, women', sign: box({ fill: colour.scale[4] }) },
  ];
}
