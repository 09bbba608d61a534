import '../page/nonce.js';
import * as Plot from '@observablehq/plot';
import type { Form } from './choice.js';
import { COLOURS, type Frame, frame } from './frame.js';
import type { Mark, Marks } from './marks.js';

interface Drawn {
  by: string | Date;
  split: string | null;
  /** A length on the screen, and nothing else: the exact figure stands in `text`. */
  value: number | Date;
  text: string;
}

/** Draws the marks as one picture with its title and its legend, as it is also taken away. */
export function draw(marks: Marks, form: Form, options: Frame): SVGSVGElement {
  const overTime = form === 'dot' && marks.marks.every(({ value }) => DATE.test(value));
  const drawn = marks.marks.map((mark) => drawnOf(mark, form, overTime));
  const splits = form === 'heat' || marks.split === null ? [] : [...new Set(drawn.map(({ split }) => split ?? ''))];
  const shared: Plot.PlotOptions = {
    width: options.width,
    className: 'plot',
    style: { fontSize: '12px' },
    color: { domain: splits, range: splits.map((_, index) => colourOf(index)) },
  };
  const plot = Plot.plot({ ...shared, ...PLOTS[form](drawn, marks, options.width, splits.length > 0) });
  return frame(
    plot as SVGSVGElement,
    splits.map((label, index) => ({ label, colour: colourOf(index) })),
    options,
  );
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T.*)?$/;

/** A date that is not exact stands at its earliest day, as everywhere in the hub. */
function drawnOf({ by, split, value }: Mark, form: Form, overTime: boolean): Drawn {
  return { by: form === 'line' ? new Date(by) : by, split, value: overTime ? new Date(value) : Number(value), text: value };
}

function colourOf(index: number): string {
  return COLOURS[index % COLOURS.length] ?? 'currentColor';
}

type Draw = (drawn: Drawn[], marks: Marks, width: number, coloured: boolean) => Plot.PlotOptions;

const PLOTS: Record<Form, Draw> = {
  bar: (drawn, marks, width) => bars(drawn, marks, width, COLOURS[0] ?? 'currentColor'),
  stacked: (drawn, marks, width) => bars(drawn, marks, width, 'split'),
  line: (drawn, marks, _width, coloured) => ({
    height: 340,
    marginLeft: 70,
    x: { label: marks.by },
    y: { label: marks.measure, grid: true, tickFormat: 's', zero: true },
    marks: [
      Plot.lineY(drawn, { x: 'by', y: 'value', stroke: coloured ? 'split' : COLOURS[0], strokeWidth: 2 }),
      Plot.dot(drawn, { x: 'by', y: 'value', fill: coloured ? 'split' : COLOURS[0], r: 3, title: 'text' }),
    ],
  }),
  heat: (drawn, _marks, width) => {
    const across = [...new Set(drawn.map(({ split }) => split ?? ''))];
    return {
      height: 60 + 34 * new Set(drawn.map(({ by }) => by)).size + labelSpace(across) * 0.6,
      marginLeft: leftSpace(drawn, width),
      marginBottom: labelSpace(across) * 0.75,
      x: { label: null, tickRotate: across.length > 5 ? -40 : 0, tickFormat: short(24), domain: across },
      y: { label: null, tickFormat: short(Math.floor(leftSpace(drawn, width) / 7)) },
      color: { type: 'linear', scheme: 'YlGnBu', domain: [0, Math.max(...drawn.map(({ value }) => Number(value)))] },
      marks: [
        Plot.cell(drawn, { x: 'split', y: 'by', fill: 'value', inset: 1, rx: 2, title: describe }),
        Plot.text(drawn, { x: 'split', y: 'by', text: ({ value }: Drawn) => brief(Number(value)), fill: inkOn(drawn), fontSize: 11 }),
      ],
    };
  },
  dot: (drawn, marks, width, coloured) => ({
    height: 70 + 26 * new Set(drawn.map(({ by }) => by)).size,
    marginLeft: leftSpace(drawn, width),
    x: { label: marks.measure, grid: true },
    y: { label: null, tickFormat: short(Math.floor(leftSpace(drawn, width) / 7)) },
    marks: [Plot.dot(drawn, { x: 'value', y: 'by', fill: coloured ? 'split' : COLOURS[0], r: 5, fillOpacity: 0.75, title: describe })],
  }),
};

function bars(drawn: Drawn[], marks: Marks, width: number, fill: string): Plot.PlotOptions {
  const single = new Set(drawn.map(({ by }) => by)).size === drawn.length;
  return {
    height: 60 + 28 * new Set(drawn.map(({ by }) => by)).size,
    marginLeft: leftSpace(drawn, width),
    marginRight: 60,
    x: { label: marks.measure, grid: true, tickFormat: 's' },
    y: { label: null, tickFormat: short(Math.floor(leftSpace(drawn, width) / 7)), domain: [...new Set(drawn.map(({ by }) => by))] as string[] },
    marks: [
      Plot.barX(drawn, { x: 'value', y: 'by', fill, title: describe, insetTop: 1, insetBottom: 1 }),
      ...(single ? [Plot.text(drawn, { x: 'value', y: 'by', text: ({ value }: Drawn) => brief(Number(value)), textAnchor: 'start', dx: 4 })] : []),
      Plot.ruleX([0]),
    ],
  };
}

function describe({ by, split, text }: Drawn): string {
  return [by, split, text].filter((part) => part !== null).join('\n');
}

/** Room for the names at the left: as much as they need, and less than half of the picture. */
function leftSpace(drawn: readonly Drawn[], width: number): number {
  return Math.min(Math.max(...drawn.map(({ by }) => String(by).length * 7 + 20), 60), width * 0.42);
}

function labelSpace(labels: readonly string[]): number {
  return Math.max(40, Math.min(Math.max(...labels.map((label) => label.length)), 24) * 6.5);
}

function short(length: number): (label: string) => string {
  return (label) => (label.length > length ? `${label.slice(0, length - 1)}\u2026` : label);
}

function brief(value: number): string {
  return value.toLocaleString('en-GB', { notation: value >= 10_000 ? 'compact' : 'standard', maximumFractionDigits: 1 });
}

/** Dark cells need light figures. */
function inkOn(drawn: readonly Drawn[]): (one: Drawn) => string {
  const most = Math.max(...drawn.map(({ value }) => Number(value)));
  return ({ value }) => (Number(value) > most * 0.55 ? '#fff' : '#111');
}
