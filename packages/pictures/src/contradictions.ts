import { compose, type Frame, type Pen } from './frame.js';
import { legend } from './legend.js';
import { el, group, type Svg } from './svg.js';
import { BOLD, text, wrap } from './text.js';

export interface Disagreement {
  about: string;
  /** What the sides say, and which of them is to be gone by. */
  statements: readonly { text: string; preferred: boolean; href: string | null }[];
  advice: string;
}

const LABEL = 200;
const PER_LINE = 3;
const BOX = 236;
const WIDTH = LABEL + PER_LINE * (BOX + 10);

/** What sources say against one another, side by side. */
export function drawContradictions(rows: readonly Disagreement[], frame: Frame): string {
  return compose(frame, WIDTH, (pen) => {
    const key = legend(entries(pen), WIDTH, pen.colour.ink);
    let y = key.height;
    const parts = rows.map((row) => {
      const drawn = drawRow(pen, row, y);
      y += drawn.height;
      return drawn.content;
    });
    return { height: y, content: group(key.content, parts) };
  });
}

function drawRow(pen: Pen, row: Disagreement, top: number): { height: number; content: Svg } {
  const { colour } = pen;
  const boxes: Svg[] = [];
  let y = top + 12;
  for (let start = 0; start < row.statements.length; start += PER_LINE) {
    const line = row.statements.slice(start, start + PER_LINE).map((statement) => ({ ...statement, lines: wrap(statement.text, BOX - 24, 12.5, 8) }));
    const height = Math.max(...line.map(({ lines }) => lines.length)) * 15.7 + 20;
    line.forEach(({ lines, preferred, href, text: words }, index) => {
      const x = LABEL + index * (BOX + 10);
      boxes.push(
        pen.mark(
          { title: preferred ? `${words}. This is the statement to go by.` : words, href },
          el('rect', {
            x: x + 1,
            y,
            width: BOX,
            height,
            rx: 5,
            fill: preferred ? colour.scale[0] : colour.empty,
            stroke: preferred ? colour.scale[4] : colour.line,
            'stroke-width': preferred ? 2 : 1,
          }),
          preferred ? tick(x + BOX - 16, y + 9, colour.scale[4]) : null,
          text(x + 12, y + 21, lines, { size: 12.5, fill: preferred ? (colour.onScale[0] ?? colour.ink) : colour.ink }),
        ),
      );
    });
    y += height + 8;
  }
  const advice = wrap(`What to do: ${row.advice}.`, PER_LINE * BOX, 12, 4);
  boxes.push(text(LABEL + 2, y + 12, advice, { size: 12, fill: colour.muted }));
  y += advice.length * 15 + 14;
  const about = wrap(row.about, LABEL - 16, 13.5 * BOLD, 5);
  const content = group(
    el('line', { x1: 0, x2: WIDTH, y1: top, y2: top, stroke: colour.line }),
    text(0, top + 31, about, { size: 13.5, weight: 600, fill: colour.ink }),
    boxes,
  );
  return { height: Math.max(y - top, about.length * 17 + 30), content };
}

function tick(x: number, y: number, stroke: string | undefined): Svg {
  return el('path', { d: `M ${x} ${y + 5} l 3.5 3.5 l 6.5 -8`, fill: 'none', stroke, 'stroke-width': 2.2 });
}

function entries({ colour }: Pen) {
  return [
    {
      label: 'the statement to go by, where there is a reason for one',
      sign: (x: number, y: number) =>
        group(el('rect', { x: x + 1, y: y + 1, width: 14, height: 14, rx: 2, fill: colour.scale[0], stroke: colour.scale[4], 'stroke-width': 2 })),
    },
    {
      label: 'the other statements; where none is marked, it is undecided',
      sign: (x: number, y: number) => el('rect', { x: x + 0.5, y: y + 0.5, width: 15, height: 15, rx: 2, fill: colour.empty, stroke: colour.line }),
    },
  ];
}
