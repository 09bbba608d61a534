import { type Palette, paletteOf, type Theme } from './palette.js';
import { type Child, el, group, type Svg } from './svg.js';
import { text, wrap } from './text.js';

/** What surrounds a drawing, the same for all. */
export interface Frame {
  /** Begins the ids within the picture, so that several can stand on one page. */
  id: string;
  title: string;
  /** What the picture shows, for whoever does not see it. */
  description: string;
  /** A file is looked at away from its page: it carries title, notes and its own colours. */
  theme: Theme;
  /** How it was counted and where it comes from, drawn below in a file. */
  notes: readonly string[];
  /** Drawn above all else, for example that a service does not answer. */
  warning?: string;
  synthetic: boolean;
  /** Where links lead: nowhere, on in the same tab, or to a new one (a frame within another site). */
  links: 'none' | 'same' | 'new';
}

/** What a drawing is given to draw with. */
export interface Pen {
  colour: Palette;
  /** An id that is the picture's own. */
  id(name: string): string;
  /** Something with a title, and a link where the picture has links. */
  mark(target: { title: string; href?: string | null }, ...children: Child[]): Svg;
}

const SYNTHETIC = 'SYNTHETIC: all states, donors and figures of the roadmap DEMO are made up.';
const MARGIN = 16;

/** A drawing in its frame: a whole SVG document. */
export function compose(frame: Frame, width: number, draw: (pen: Pen) => { height: number; content: Svg }): string {
  const colour = paletteOf(frame.theme, frame.synthetic);
  const pen = penOf(frame, colour);
  const { height, content } = draw(pen);
  const head = headOf(frame, width, colour);
  const foot = footOf(frame, width, colour);
  const whole = [width + 2 * MARGIN, head.height + height + foot.height + 2 * MARGIN] as const;
  const hasLinks = frame.links !== 'none';
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${whole[0]} ${Math.ceil(whole[1])}`,
      width: whole[0],
      height: Math.ceil(whole[1]),
      class: `picture${frame.synthetic ? ' synthetic-picture' : ''}`,
      // What is within an image is not there for assistive technology, so links need a group.
      role: hasLinks ? 'group' : 'img',
      'aria-labelledby': `${pen.id('title')} ${pen.id('desc')}`,
      'font-family': 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
    },
    el('title', { id: pen.id('title') }, frame.synthetic ? `SYNTHETIC: ${frame.title}` : frame.title),
    el('desc', { id: pen.id('desc') }, frame.description),
    frame.theme === 'paper' ? el('rect', { width: whole[0], height: Math.ceil(whole[1]), fill: colour.ground }) : null,
    el(
      'g',
      { transform: `translate(${MARGIN} ${MARGIN})` },
      head.content,
      el('g', { transform: `translate(0 ${head.height})` }, content, frame.synthetic ? watermark(width, height, colour) : null),
      el('g', { transform: `translate(0 ${head.height + height})` }, foot.content),
    ),
  ).markup;
}

function penOf(frame: Frame, colour: Palette): Pen {
  return {
    colour,
    id: (name) => `${frame.id}-${name}`,
    mark({ title, href }, ...children) {
      const inside = [el('title', {}, title), ...children.map((child) => group(child))];
      if (!href || frame.links === 'none') return el('g', {}, inside);
      return el('a', { href, ...(frame.links === 'new' && { target: '_blank', rel: 'noopener' }) }, inside);
    },
  };
}

function headOf({ theme, title, warning, synthetic }: Frame, width: number, colour: Palette): { height: number; content: Svg } {
  const parts: Svg[] = [];
  let y = 0;
  if (synthetic) {
    parts.push(
      el('rect', {
        x: 0.75,
        y: 0.75,
        width: width - 1.5,
        height: 26,
        rx: 4,
        fill: 'none',
        stroke: colour.mark,
        'stroke-width': 1.5,
        'stroke-dasharray': '6 4',
      }),
    );
    parts.push(text(10, 18.5, SYNTHETIC, { size: 13, weight: 600, fill: colour.mark }));
    y += 42;
  }
  if (theme === 'paper') {
    const lines = wrap(title, width, 20, 3);
    parts.push(text(0, y + 18, lines, { size: 20, weight: 700, fill: colour.ink }));
    y += lines.length * 25 + 12;
  }
  if (warning) {
    const lines = wrap(warning, width, 13, 3);
    parts.push(text(0, y + 13, lines, { weight: 600, fill: colour.kinds[1] ?? colour.ink }));
    y += lines.length * 16.25 + 12;
  }
  return { height: y, content: group(parts) };
}

function footOf({ theme, notes }: Frame, width: number, colour: Palette): { height: number; content: Svg } {
  if (theme === 'page' || notes.length === 0) return { height: 0, content: group() };
  const lines = notes.flatMap((note) => wrap(note, width, 11.5, 20));
  return {
    height: 26 + lines.length * 14.5,
    content: group(
      el('line', { x1: 0, x2: width, y1: 16, y2: 16, stroke: colour.line }),
      text(0, 35, lines, { size: 11.5, fill: colour.muted, lineHeight: 1.26 }),
    ),
  };
}

/** Repeated over the drawing, so that a part that is cut out still says that it is made up. */
function watermark(width: number, height: number, colour: Palette): Svg {
  const words: Svg[] = [];
  for (let y = 110; y < height; y += 210) {
    for (let x = 150 + ((y - 110) / 210) * 90; x < width; x += 380) {
      words.push(el('text', { transform: `translate(${x % width} ${y}) rotate(-24)` }, 'SYNTHETIC'));
    }
  }
  const look = {
    'aria-hidden': 'true',
    'pointer-events': 'none',
    'font-size': 40,
    'font-weight': 700,
    'text-anchor': 'middle',
    fill: colour.mark,
    opacity: 0.09,
  };
  return el('g', look, words);
}

/** Said in place of a drawing whose data cannot be had now. */
export function drawMissing(frame: Frame, words: string): string {
  return compose(frame, 720, ({ colour }) => {
    const lines = wrap(words, 640, 15, 6);
    const height = 60 + lines.length * 19;
    return {
      height,
      content: group(
        el('rect', { width: 720, height, rx: 6, fill: colour.empty, stroke: colour.line, 'stroke-dasharray': '4 4' }),
        text(40, 46, lines, { size: 15, fill: colour.ink }),
      ),
    };
  });
}
