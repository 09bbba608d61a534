import { scaleLinear, scaleUtc } from 'd3-scale';
import { magnitude, shortAmount } from './amount.js';
import { compose, type Frame, type Pen } from './frame.js';
import { intervalOf } from './partial-date.js';
import { el, group, type Svg } from './svg.js';
import { fit, text, wrap } from './text.js';

interface Rung {
  label: string;
  /** Null where no source states it. */
  amount: string | null;
  currency: string | null;
  note: string;
}

interface Part {
  label: string;
  amount: string | null;
  currency: string | null;
  /** What is said where no amount is. */
  otherwise: string;
  title: string;
  href: string | null;
}

interface Payment {
  kind: 'COMMITMENT' | 'DISBURSEMENT' | 'EXPENDITURE';
  date: string;
  amount: string;
  currency: string | null;
  title: string;
}

export interface PledgeLifeData {
  ladder: readonly Rung[];
  parts: readonly Part[];
  payments: readonly Payment[];
}

const LABEL = 250;
const WIDTH = 880;
const BAR = WIDTH - LABEL - 180;
const KINDS = [
  ['COMMITMENT', 'Committed'],
  ['DISBURSEMENT', 'Disbursed'],
  ['EXPENDITURE', 'Spent by the implementer'],
] as const;

/** How far a pledge has come, what it is divided into, and each payment at its time. */
export function drawPledgeLife(data: PledgeLifeData, frame: Frame): string {
  return compose(frame, WIDTH, (pen) => {
    const sections = [ladder, parts, payments].map((section) => section(pen, data));
    let y = 0;
    const content = sections.map((section) => {
      const placed = el('g', { transform: `translate(0 ${y})` }, section.content);
      y += section.height + 26;
      return placed;
    });
    return { height: y, content: group(content) };
  });
}

interface Section {
  height: number;
  content: Svg;
}

function heading({ colour }: Pen, words: string): Svg {
  return text(0, 14, words, { size: 14, weight: 700, fill: colour.ink });
}

function ladder(pen: Pen, { ladder: rungs }: PledgeLifeData): Section {
  const { colour } = pen;
  const scale = scaleLinear([0, Math.max(1, ...rungs.map(({ amount }) => magnitude(amount)))], [0, BAR]);
  const drawn = rungs.map((rung, index) => {
    const y = 28 + index * 34;
    const name = text(0, y + 17, rung.label, { size: 13, fill: colour.ink });
    if (rung.amount === null) {
      return group(
        name,
        el('rect', { x: LABEL + 0.5, y: y + 0.5, width: 130, height: 24, rx: 2, fill: 'none', stroke: colour.line, 'stroke-dasharray': '4 3' }),
        text(LABEL + 10, y + 17, rung.note, { size: 12, fill: colour.muted }),
      );
    }
    const length = Math.max(1.5, scale(magnitude(rung.amount)));
    return group(
      name,
      el('rect', { x: LABEL, y, width: length, height: 25, rx: 2, fill: colour.scale[Math.min(4, index + 2)] }),
      text(LABEL + length + 8, y + 17, amountWords(rung.amount, rung.currency), { size: 13, weight: 600, fill: colour.ink }),
    );
  });
  return { height: 28 + rungs.length * 34, content: group(heading(pen, 'How far it has come'), drawn) };
}

function parts(pen: Pen, { parts: all }: PledgeLifeData): Section {
  const { colour } = pen;
  const head = heading(pen, 'What it is divided into');
  if (all.length === 0)
    return {
      height: 48,
      content: group(head, text(0, 42, 'No source ties a part of it to a state, a goal or an activity.', { size: 13, fill: colour.muted })),
    };
  const scale = scaleLinear([0, Math.max(1, ...all.map(({ amount }) => magnitude(amount)))], [0, BAR]);
  const drawn = all.map((part, index) => {
    const y = 26 + index * 27;
    const length = part.amount === null ? 0 : Math.max(1.5, scale(magnitude(part.amount)));
    return pen.mark(
      { title: part.title, href: part.href },
      text(0, y + 15, fit(part.label, LABEL - 14, 12.5), { size: 12.5, fill: colour.ink }),
      part.amount === null ? null : el('rect', { x: LABEL, y, width: length, height: 20, rx: 2, fill: colour.scale[1] }),
      text(LABEL + length + (part.amount === null ? 0 : 8), y + 15, part.amount === null ? part.otherwise : amountWords(part.amount, part.currency), {
        size: 12.5,
        fill: part.amount === null ? colour.muted : colour.ink,
      }),
    );
  });
  return { height: 26 + all.length * 27, content: group(head, drawn) };
}

/** A line for each kind of payment; an inexact date is as long as all that it can mean. */
function payments(pen: Pen, { payments: all }: PledgeLifeData): Section {
  const { colour } = pen;
  const head = heading(pen, 'Its transactions');
  const dated = all.flatMap((payment) => {
    const interval = intervalOf(payment.date);
    return interval ? [{ payment, interval }] : [];
  });
  if (dated.length === 0)
    return { height: 48, content: group(head, text(0, 42, 'No source states a commitment or a payment.', { size: 13, fill: colour.muted })) };
  const year = (time: number) => new Date(time).getUTCFullYear();
  const first = year(Math.min(...dated.map(({ interval }) => interval.from)));
  const last = year(Math.max(...dated.map(({ interval }) => interval.to)) - 1);
  const x = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [LABEL, WIDTH - 10]);
  const most = Math.max(1, ...dated.map(({ payment }) => magnitude(payment.amount)));
  const lanes = KINDS.map(([kind, label], index) => {
    const base = 36 + (index + 1) * 62;
    const here = dated.filter(({ payment }) => payment.kind === kind);
    return group(
      text(0, base - 8, wrap(label, LABEL - 20, 13, 1), { size: 13, fill: colour.ink }),
      el('line', { x1: LABEL, x2: WIDTH - 10, y1: base, y2: base, stroke: colour.line }),
      here.length === 0 ? text(LABEL + 8, base - 8, 'not stated', { size: 12, fill: colour.muted }) : null,
      here.map(({ payment, interval }) => {
        const height = Math.max(3, (magnitude(payment.amount) / most) * 46);
        const [x1, x2] = [x(interval.from), x(interval.to)];
        const width = Math.max(5, x2 - x1);
        const fill = colour.kinds[index];
        return pen.mark(
          { title: payment.title },
          el('rect', {
            x: (x1 + x2 - width) / 2,
            y: base - height,
            width,
            height,
            ...(interval.exact ? { fill, 'fill-opacity': 0.85 } : { fill, 'fill-opacity': 0.14, stroke: fill, 'stroke-dasharray': '4 3' }),
          }),
        );
      }),
    );
  });
  const years: Svg[] = [];
  for (let one = first; one <= last + 1; one += 1) {
    const at = x(Date.UTC(one, 0, 1));
    years.push(el('line', { x1: at, x2: at, y1: 30, y2: 36 + KINDS.length * 62 + 6, stroke: colour.line, 'stroke-dasharray': '2 3' }));
    if (one <= last) years.push(text(at + 4, 36 + KINDS.length * 62 + 18, String(one), { size: 12, fill: colour.muted }));
  }
  return { height: 36 + KINDS.length * 62 + 26, content: group(head, years, lanes) };
}

function amountWords(amount: string, currency: string | null): string {
  return `${shortAmount(amount)} ${currency ?? '(currency not stated)'}`;
}
