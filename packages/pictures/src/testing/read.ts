import type { Frame } from '../frame.js';

export const PAGE: Frame = {
  id: 'x',
  title: 'A title',
  description: 'What it shows',
  theme: 'page',
  notes: ['How it was counted: by hand'],
  synthetic: false,
  links: 'same',
};

export const PAPER: Frame = { ...PAGE, theme: 'paper', links: 'none' };

/** All words of a picture, one for each text or span. */
export function wordsOf(svg: string): string[] {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, words]) => words!);
}

export function titlesOf(svg: string): string[] {
  return [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, words]) => words!);
}

export function linksOf(svg: string): string[] {
  return [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href!);
}

export function countOf(svg: string, pattern: RegExp): number {
  return [...svg.matchAll(pattern)].length;
}

/** Tags closed in the order in which they were opened, and no stray ampersand or bracket. */
export function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  let rest = svg;
  while (rest !== '') {
    const tag = /^<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>/.exec(rest);
    if (tag) {
      const [whole, closes, name, attributes, empty] = tag;
      if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(attributes!)) return false;
      if (closes && open.pop() !== name) return false;
      if (!closes && !empty) open.push(name!);
      rest = rest.slice(whole.length);
    } else {
      const text = /^(?:[^<&]|&(?:amp|lt|gt|quot|#39);)+/.exec(rest);
      if (!text) return false;
      rest = rest.slice(text[0].length);
    }
  }
  return open.length === 0;
}
