import { describe, expect, test } from '@jest/globals';
import { compose, drawMissing } from './frame.js';
import { paletteStyle } from './palette.js';
import { el, group } from './svg.js';
import { isWellFormed, linksOf, PAGE, PAPER, wordsOf } from './testing/read.js';
import { text } from './text.js';

const HOSTILE = `</text><script>alert("1")</script> & 'x' \u0000\u0008`;

const draw = (frame = PAGE) =>
  compose(frame, 300, (pen) => ({
    height: 100,
    content: group(
      pen.mark({ title: HOSTILE, href: '/a?b=1&c="2"' }, text(0, 10, HOSTILE, { fill: pen.colour.ink })),
      text(0, 30, ['one', 'two'], { fill: pen.colour.ink }),
    ),
  }));

describe('a frame', () => {
  test('escapes all that the data says, and leaves out what XML cannot hold', () => {
    const svg = draw({ ...PAPER, title: HOSTILE, description: HOSTILE, notes: [HOSTILE], warning: HOSTILE });
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).not.toContain('<script');
    for (const control of ['\u0000', '\u0008']) expect(svg).not.toContain(control);
  });

  test.each([PAGE, PAPER])('needs no style, no script and nothing from elsewhere', (frame) => {
    expect(draw(frame)).not.toMatch(/style=|<style|<script|\son\w+=|url\(|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  test('is an image where it has no links, and a group of links where it has', () => {
    expect(draw(PAPER)).toMatch(/^<svg [^>]*role="img" aria-labelledby="x-title x-desc"/);
    expect(linksOf(draw(PAPER))).toEqual([]);
    expect(draw(PAGE)).toMatch(/^<svg [^>]*role="group"/);
    expect(linksOf(draw(PAGE))).toEqual(['/a?b=1&amp;c=&quot;2&quot;']);
    expect(draw({ ...PAGE, links: 'new' })).toContain('target="_blank" rel="noopener"');
  });

  test('follows the page in colour, and carries its own in a file, with title and notes', () => {
    expect(draw(PAGE)).toContain('fill="var(--picture-ink)"');
    expect(draw(PAGE)).not.toMatch(/#[0-9a-f]{6}/);
    expect(draw(PAPER)).not.toContain('var(');
    expect(wordsOf(draw(PAGE))).not.toContain('A title');
    expect(wordsOf(draw(PAPER))).toEqual(expect.arrayContaining(['A title', 'How it was counted: by hand']));
  });

  test('every variable that a page uses is one that the style gives', () => {
    const given = paletteStyle();
    for (const [name] of draw(PAGE).matchAll(/--picture-[\w-]+/g)) expect(given).toContain(`${name}:`);
  });

  test('says SYNTHETIC in its title, above the drawing and all over it, in other colours', () => {
    const svg = draw({ ...PAPER, synthetic: true });
    expect(svg).toContain('<title id="x-title">SYNTHETIC: A title</title>');
    expect(wordsOf(svg).filter((words) => words.startsWith('SYNTHETIC')).length).toBeGreaterThanOrEqual(1);
    expect(svg).toContain('synthetic-picture');
    const tall = compose({ ...PAPER, synthetic: true }, 800, () => ({ height: 600, content: group() }));
    expect(wordsOf(tall).filter((words) => words === 'SYNTHETIC').length).toBeGreaterThanOrEqual(4);
    expect(draw(PAPER)).not.toContain('SYNTHETIC');
  });

  test('says what is missing instead of drawing it', () => {
    const svg = drawMissing(PAPER, 'The pledges service does not answer.');
    expect(isWellFormed(svg)).toBe(true);
    expect(wordsOf(svg)).toContain('The pledges service does not answer.');
  });
});

test('an element writes numbers short, and leaves out what is not given', () => {
  expect(el('rect', { x: 1 / 3, y: 2, fill: null, rx: undefined }).markup).toBe('<rect x="0.33" y="2"/>');
});
