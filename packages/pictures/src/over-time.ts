import { scaleLinear } from 'd3-scale';
import { compose, type Frame, type Pen } from './frame.js';
import { el, group, type Svg } from './svg.js';
import { text, wrap } from './text.js';

interface Column {
  /** A year, or what stands apart from the years. */
  label: string;
  apart?: boolean;
  count: number;
  title: string;
  href: string | null;
}

export interface OverTimeData {
  /** One band for each kind of record: they are counted, never added up. */
  bands: readonly { label: string; note: string; columns: readonly Column[] }[];
}

const LABEL = 200;
const BAND = 128;
const WIDTH = 880;

/** Records by year, a band for each kind upon the same scale. */
export function drawOverTime({ bands }: OverTimeData, frame: Frame): string {
  return compose(frame, WIDTH, (pen) => {
    const most = Math.max(1, ...bands.flatMap(({ columns }) => columns.map(({ count }) => count)));
    const scale = scaleLinear([0, most], [0, BAND - 46]);
    const height = bands.length * BAND + 30;
    const labels = bands[0]?.columns ?? [];
    const xs = placesOf(labels);
    return {
      height,
      content: group(
        bands.map((band, index) => drawBand(pen, band, xs, scale, index * BAND)),
        labels.map(({ label }, index) =>
          text((xs[index]?.x ?? 0) + (xs[index]?.width ?? 0) / 2, height - 10, label, { size: 12.5, fill: pen.colour.ink, anchor: 'middle' }),
        ),
      ),
    };
  });
}

function drawBand(pen: Pen, { label, note, columns }: OverTimeData['bands'][number], xs: Place[], scale: (count: number) => number, top: number): Svg {
  const { colour } = pen;
  const base = top + BAND - 12;
  const words = wrap(note, LABEL - 24, 11.5, 4);
  return group(
    text(0, top + 50, label, { size: 14, weight: 600, fill: colour.ink }),
    text(0, top + 68, words, { size: 11.5, fill: colour.muted }),
    el('line', { x1: LABEL, x2: WIDTH, y1: base, y2: base, stroke: colour.line }),
    columns.map((column, index) => {
      const { x, width } = xs[index] ?? { x: 0, width: 0 };
      const height = scale(column.count);
      if (column.count === 0) return pen.mark({ title: column.title }, text(x + width / 2, base - 6, '–', { size: 13, fill: colour.muted, anchor: 'middle' }));
      return pen.mark(
        { title: column.title, href: column.href },
        el('rect', { x, y: base - height, width, height, rx: 2, fill: column.apart ? colour.scale[1] : colour.scale[3] }),
        text(x + width / 2, base - height - 6, String(column.count), { size: 13, weight: 600, fill: colour.ink, anchor: 'middle' }),
      );
    }),
  );
}

interface Place {
  x: number;
  width: number;
}

function placesOf(columns: readonly Column[]): Place[] {
  const gap = columns.some(({ apart }) => apart) ? 26 : 0;
  const step = (WIDTH - LABEL - gap) / Math.max(1, columns.length);
  return columns.map(({ apart }, index) => ({ x: LABEL + index * step + (apart ? gap : 0) + step * 0.15, width: step * 0.7 }));
}
