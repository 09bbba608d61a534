import { el, type Svg } from './svg.js';

export interface TextOptions {
  size?: number;
  weight?: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
  lineHeight?: number;
}

/** Text of one or several lines; `y` is the base line of the first. It stays text: it can be selected, searched and read aloud. */
export function text(x: number, y: number, lines: string | readonly string[], { size = 13, weight, fill, anchor, lineHeight = 1.25 }: TextOptions): Svg {
  const look = { 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor };
  if (typeof lines === 'string') return el('text', { x, y, ...look }, lines);
  const spans = lines.map((line, index) => el('tspan', { x, y: y + index * size * lineHeight }, line));
  return el('text', look, spans);
}

const WIDE = /[A-Z0-9MWmw%@–—]/g;
const NARROW = /[iljtfr.,:;'()|! ]/g;

/** About how wide a text is in a sans serif font, rather too wide than too narrow: the reader's font is not known. */
export function widthOf(words: string, size = 13): number {
  const wide = words.match(WIDE)?.length ?? 0;
  const narrow = words.match(NARROW)?.length ?? 0;
  return (words.length * 0.6 + wide * 0.12 - narrow * 0.24) * size;
}

/** Bold letters are wider than plain ones by about this. */
export const BOLD = 1.12;

/** Breaks a text into lines of a width; what does not fit into `maxLines` ends with an ellipsis. */
export function wrap(words: string, width: number, size = 13, maxLines = 6): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), `${(kept[maxLines - 1] ?? '').replace(/[\s,.;:]+$/, '')}…`];
}

/** A text cut to one line of a width. */
export function fit(words: string, width: number, size = 13): string {
  if (widthOf(words, size) <= width) return words;
  let cut = words;
  while (cut.length > 1 && widthOf(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
