import { scaleLinear } from 'd3-scale';
import { magnitude, shortAmount } from './amount.js';
import { compose, type Frame, type Pen } from './frame.js';
import { legend } from './legend.js';
import { el, group, type Svg } from './svg.js';
import { fit, text } from './text.js';

interface Need {
  label: string;
  /** State and goals, in short. */
  place: string;
  required: string;
  /** Null where no funding is known. */
  funded: string | null;
  gap: string;
  title: string;
  href: string | null;
}

export interface OpenNeedsData {
  needs: readonly Need[];
  currency: string;
}

const LABEL = 330;
const BAR = 400;
const WIDTH = 960;
const ROW = 44;

/** Activities that lack money: what each requires, how much of it is funded, and what is left open. */
export function drawOpenNeeds({ needs, currency }: OpenNeedsData, frame: Frame): string {
  return compose(frame, WIDTH, (pen) => {
    const scale = scaleLinear([0, Math.max(1, ...needs.map(({ required }) => magnitude(required)))], [0, BAR]);
    const key = legend(entries(pen), WIDTH, pen.colour.ink);
    const parts = needs.map((need, index) => drawNeed(pen, need, scale, key.height + index * ROW, currency));
    return { height: key.height + needs.length * ROW + 4, content: group(key.content, parts) };
  });
}

function drawNeed(pen: Pen, need: Need, scale: (length: number) => number, y: number, currency: string): Svg {
  const { colour } = pen;
  const funded = Math.min(scale(magnitude(need.funded)), scale(magnitude(need.required)));
  const whole = Math.max(2, scale(magnitude(need.required)));
  return pen.mark(
    { title: need.title, href: need.href },
    el('line', { x1: 0, x2: WIDTH, y1: y, y2: y, stroke: colour.line }),
    text(0, y + 18, fit(need.label, LABEL - 20, 13), { size: 13, weight: 600, fill: colour.ink }),
    text(0, y + 34, fit(need.place, LABEL - 20, 11.5), { size: 11.5, fill: colour.muted }),
    el('rect', { x: LABEL, y: y + 12, width: whole, height: 20, rx: 2, fill: colour.scale[1] }),
    funded > 0 ? el('rect', { x: LABEL, y: y + 12, width: funded, height: 20, rx: 2, fill: colour.scale[4] }) : null,
    el(
      'text',
      { x: LABEL + whole + 8, y: y + 27, 'font-size': 13 },
      el('tspan', { 'font-weight': 600, fill: colour.ink }, `${shortAmount(need.gap)} ${currency}`),
      need.funded === null ? el('tspan', { fill: colour.muted, 'font-size': 11, dx: 5 }, 'funding not known') : null,
    ),
  );
}

function entries({ colour }: Pen) {
  const box = (fill: string | undefined) => (x: number, y: number) => el('rect', { x, y, width: 16, height: 16, rx: 2, fill });
  return [
    { label: 'funded', sign: box(colour.scale[4]) },
    { label: 'open: the figure beside the bar', sign: box(colour.scale[1]) },
  ];
}
