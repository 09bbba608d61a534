import { group, type Svg } from './svg.js';
import { text, widthOf } from './text.js';

interface Entry {
  label: string;
  /** Drawn into a box of 16 by 16 whose corner is at the origin given. */
  sign(x: number, y: number): Svg;
}

/** Signs with their meaning, in as many rows as the width asks for. */
export function legend(entries: readonly Entry[], width: number, fill: string): { height: number; content: Svg } {
  const parts: Svg[] = [];
  let x = 0;
  let y = 0;
  for (const { label, sign } of entries) {
    const wide = 24 + widthOf(label, 12.5) + 18;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 24;
    }
    parts.push(sign(x, y), text(x + 24, y + 12.5, label, { size: 12.5, fill }));
    x += wide;
  }
  return { height: entries.length === 0 ? 0 : y + 34, content: group(parts) };
}
