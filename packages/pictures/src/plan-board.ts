import { scaleUtc } from 'd3-scale';
import { compose, type Frame, type Pen } from './frame.js';
import { legend } from './legend.js';
import { type Interval, intervalOf } from './partial-date.js';
import { el, group, type Svg } from './svg.js';
import { BOLD, text, widthOf, wrap } from './text.js';

interface Mark {
  /** `SEMINAR`, `APPROVED` and so on. */
  kind: string;
  date: string | null;
  endDate: string | null;
  title: string;
  href: string | null;
}

interface PlanRow {
  name: string;
  href: string | null;
  /** The status in words. */
  status: string;
  /** How far that is, 0 to 4; null where it is not known. */
  stage: number | null;
  title: string;
  steps: readonly Mark[];
  statements: readonly Mark[];
}

export interface PlanBoardData {
  rows: readonly PlanRow[];
}

interface Placed {
  mark: Mark;
  interval: Interval;
  x1: number;
  x2: number;
  lane: number;
}

const NAME = 178;
const STATUS = 112;
const LINE = 640;
const WIDTH = NAME + STATUS + LINE;
const LANE = 21;

/** The letter says what the colour says. */
const STEPS: Record<string, readonly [letter: string, kind: number, label: string]> = {
  SEMINAR: ['S', 0, 'executive seminar'],
  TEAM: ['N', 0, 'national team'],
  ROUNDTABLE: ['R', 1, 'round table'],
  DRAFTING: ['D', 1, 'drafting session'],
  FINALISED: ['F', 4, 'draft completed'],
  APPROVED: ['A', 2, 'approved'],
  MONITORING: ['M', 3, 'monitoring'],
};

/** Each state's way to its plan: the steps taken, and what sources said of the status, as exact in time as they are. */
export function drawPlanBoard({ rows }: PlanBoardData, frame: Frame): string {
  return compose(frame, WIDTH, (pen) => {
    const years = yearsOf(rows);
    const scale = scaleUtc()
      .domain([Date.UTC(years[0], 0, 1), Date.UTC(years[1] + 1, 0, 1)])
      .range([NAME + STATUS + 14, WIDTH - 8]);
    const key = legend(entries(pen), WIDTH, pen.colour.ink);
    const top = key.height + 26;
    const parts: Svg[] = [];
    let y = top;
    for (const row of rows) {
      const drawn = drawRow(pen, row, scale, y);
      parts.push(drawn.content);
      y += drawn.height;
    }
    const { colour } = pen;
    const axis: Svg[] = [];
    for (let year = years[0]; year <= years[1] + 1; year += 1) {
      const x = scale(Date.UTC(year, 0, 1));
      axis.push(el('line', { x1: x, x2: x, y1: top - 6, y2: y, stroke: colour.line }));
      if (year <= years[1]) axis.push(text(x + 6, top - 10, String(year), { size: 12, fill: colour.muted }));
    }
    const content = group(
      key.content,
      text(0, top - 10, 'State', { size: 12, fill: colour.muted }),
      text(NAME, top - 10, 'Status', { size: 12, fill: colour.muted }),
      axis,
      parts,
    );
    return { height: y + 4, content };
  });
}

function drawRow(pen: Pen, row: PlanRow, scale: (time: number) => number, y: number): { height: number; content: Svg } {
  const { colour } = pen;
  const steps = inLanes(row.steps, scale, 20);
  const statements = inLanes(row.statements, scale, 14);
  const stepLanes = lanesOf(steps);
  const statementLanes = lanesOf(statements);
  const height = Math.max(40, 12 + stepLanes * LANE + statementLanes * 15);
  const name = wrap(row.name, NAME - 12, 13 * BOLD, 2);
  const middle = y + height / 2;
  const undated = row.statements.filter(({ date }) => date === null).length;
  const content = group(
    el('line', { x1: 0, x2: WIDTH, y1: y, y2: y, stroke: colour.line }),
    pen.mark({ title: row.title, href: row.href }, text(0, middle + 4.5 - (name.length - 1) * 8, name, { size: 13, weight: 600, fill: colour.ink })),
    statusChip(pen, row, middle),
    steps.length + statements.length === 0 ? text(NAME + STATUS + 22, middle + 4, 'no dated step or statement found', { size: 12, fill: colour.muted }) : null,
    steps.map((placed) => drawStep(pen, placed, y + 6 + placed.lane * LANE)),
    statements.map((placed) => drawStatement(pen, placed, y + 6 + stepLanes * LANE + placed.lane * 15)),
    undated === 0 ? null : text(WIDTH - 10, y + height - 6, `and ${undated} undated`, { size: 11, fill: colour.muted, anchor: 'end' }),
  );
  return { height, content };
}

function statusChip({ colour }: Pen, { status, stage }: PlanRow, middle: number): Svg {
  const fill = stage === null ? 'none' : colour.scale[stage];
  const ink = (stage === null ? colour.muted : colour.onScale[stage]) ?? colour.ink;
  return group(
    el('rect', {
      x: NAME,
      y: middle - 11,
      width: Math.min(STATUS - 6, widthOf(status, 12) + 20),
      height: 22,
      rx: 11,
      fill,
      ...(stage === null && { stroke: colour.muted, 'stroke-dasharray': '3 3' }),
    }),
    text(NAME + 10, middle + 4, status, { size: 12, fill: ink }),
  );
}

/** An exact day is a point; what is less exact is as long as all that its date can mean, and hollow. */
function drawStep(pen: Pen, { mark, interval, x1, x2 }: Placed, y: number): Svg {
  const { colour } = pen;
  const [letter, kind] = STEPS[mark.kind] ?? ['?', 5, mark.kind];
  const fill = colour.kinds[kind];
  return pen.mark(
    { title: mark.title, href: mark.href },
    el('rect', {
      x: x1,
      y: y + 1,
      width: x2 - x1,
      height: 17,
      rx: 8.5,
      ...(interval.exact ? { fill } : { fill, 'fill-opacity': 0.14, stroke: fill, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }),
    }),
    text((x1 + x2) / 2, y + 13.8, letter, {
      size: 11.5,
      weight: 700,
      fill: (interval.exact ? colour.onKinds[kind] : colour.ink) ?? colour.ink,
      anchor: 'middle',
    }),
  );
}

function drawStatement(pen: Pen, { mark, interval, x1, x2 }: Placed, y: number): Svg {
  const { colour } = pen;
  const x = (x1 + x2) / 2;
  const diamond = el('path', {
    d: `M ${x} ${y + 1.5} L ${x + 5} ${y + 6.5} L ${x} ${y + 11.5} L ${x - 5} ${y + 6.5} Z`,
    fill: colour.ground,
    stroke: colour.ink,
    'stroke-width': 1.4,
  });
  const reach = interval.exact ? null : el('line', { x1, x2, y1: y + 6.5, y2: y + 6.5, stroke: colour.ink, 'stroke-width': 1.4, 'stroke-dasharray': '2 3' });
  return pen.mark(
    { title: mark.title, href: mark.href },
    el('rect', { x: x - 8, y: y - 1, width: 16, height: 15, fill: 'none', 'pointer-events': 'all' }),
    group(reach ?? group()),
    diamond,
  );
}

/** The first lane in which a mark touches no other. */
function inLanes(marks: readonly Mark[], scale: (time: number) => number, least: number): Placed[] {
  const ends: number[] = [];
  return marks
    .flatMap((mark) => {
      const interval = mark.date === null ? null : intervalOf(mark.date, mark.endDate);
      return interval ? [{ mark, interval }] : [];
    })
    .sort((a, b) => a.interval.from - b.interval.from)
    .map(({ mark, interval }) => {
      const middle = (scale(interval.from) + scale(interval.to)) / 2;
      const half = Math.max(least - 2, scale(interval.to) - scale(interval.from)) / 2;
      const x1 = middle - half;
      const free = ends.findIndex((end) => end <= x1);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = middle + half + 2;
      return { mark, interval, x1, x2: middle + half, lane };
    });
}

function lanesOf(placed: readonly Placed[]): number {
  return placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
}

function yearsOf(rows: readonly PlanRow[]): [number, number] {
  const years = rows.flatMap(({ steps, statements }) => [...steps, ...statements].flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))])));
  return years.length === 0 ? [2020, 2025] : [Math.min(...years), Math.max(...years)];
}

function entries({ colour }: Pen) {
  const steps = Object.values(STEPS).map(([letter, kind, label]) => ({
    label,
    sign: (x: number, y: number) =>
      group(
        el('circle', { cx: x + 8, cy: y + 8, r: 8, fill: colour.kinds[kind] }),
        text(x + 8, y + 12, letter, { size: 11, weight: 700, fill: colour.onKinds[kind] ?? colour.ink, anchor: 'middle' }),
      ),
  }));
  return [
    ...steps,
    {
      label: 'dashed: no more exact date is known',
      sign: (x: number, y: number) =>
        el('rect', { x, y: y + 2, width: 20, height: 12, rx: 6, fill: 'none', stroke: colour.ink, 'stroke-width': 1.4, 'stroke-dasharray': '4 3' }),
    },
    {
      label: 'what a source said of the status',
      sign: (x: number, y: number) => el('path', { d: `M ${x + 8} ${y + 2} l 6 6 l -6 6 l -6 -6 Z`, fill: 'none', stroke: colour.ink, 'stroke-width': 1.4 }),
    },
  ];
}
