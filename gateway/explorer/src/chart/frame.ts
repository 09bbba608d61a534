import { element, lines } from './svg.js';

/** Told apart by eyes of every kind, on light and on dark ground. */
export const COLOURS = ['#2f83b7', '#e07b39', '#3f9b6e', '#c44e6c', '#8a6bbf', '#a0803a', '#4aa3a2', '#7a7f87'] as const;

export interface Frame {
  title: string;
  synthetic: boolean;
  width: number;
}

interface Key {
  label: string;
  colour: string;
}

const TITLE = 18;
const LEGEND = 20;

/** Puts title, mark and legend above a plot, so that the picture says by itself what it shows wherever it is taken. */
export function frame(plot: SVGSVGElement, legend: readonly Key[], { title, synthetic, width }: Frame): SVGSVGElement {
  let y = 0;
  const parts: SVGElement[] = [];
  if (synthetic) {
    y += TITLE;
    parts.push(element('text', { x: 0, y, 'font-weight': 700, 'font-size': 13, fill: '#b35900' }, 'SYNTHETIC: all of this is made up'));
  }
  for (const line of lines(title, Math.floor(width / 9))) {
    y += TITLE + 3;
    parts.push(element('text', { x: 0, y, 'font-weight': 600, 'font-size': 16, fill: 'currentColor' }, line));
  }
  const keys = legendOf(legend, width, y + LEGEND);
  parts.push(...keys.parts);
  y = keys.bottom + 12;
  plot.setAttribute('y', String(y));
  // The picture has one name, and its parts, which have no role, may have none.
  for (const part of plot.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
  // Within a picture it has the size that it was drawn in.
  const height = y + Number(plot.getAttribute('height') ?? 0);
  const whole = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': `${synthetic ? 'SYNTHETIC: ' : ''}Chart: ${title}`,
    'font-family': 'system-ui, sans-serif',
    'font-size': 12,
    color: 'currentColor',
  });
  whole.append(...parts, plot);
  return whole as SVGSVGElement;
}

function legendOf(legend: readonly Key[], width: number, top: number): { parts: SVGElement[]; bottom: number } {
  if (legend.length === 0) return { parts: [], bottom: top - LEGEND };
  let [x, y] = [0, top];
  const parts = legend.flatMap(({ label, colour }) => {
    const length = 24 + label.length * 7 + 14;
    if (x > 0 && x + length > width) [x, y] = [0, y + LEGEND];
    const made = [
      element('rect', { x, y: y - 10, width: 12, height: 12, rx: 2, fill: colour }),
      element('text', { x: x + 18, y, fill: 'currentColor' }, label),
    ];
    x += length;
    return made;
  });
  return { parts, bottom: y };
}
