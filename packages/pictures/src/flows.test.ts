import { describe, expect, test } from '@jest/globals';
import { drawFlow, type FlowData } from './flow.js';
import { drawOpenNeeds } from './open-needs.js';
import { countOf, isWellFormed, linksOf, PAGE, titlesOf, wordsOf } from './testing/read.js';

describe('a flow', () => {
  const node = (id: string, column: 0 | 1 | 2, figure: string) => ({ id, column, label: id.toUpperCase(), figure, title: `${id}: ${figure}`, href: `/${id}` });
  const data: FlowData = {
    nothing: 'No record says',
    columns: ['Who', 'Through', 'For'],
    nodes: [node('ca', 0, '3'), node('de', 0, '1'), node('org', 1, '4'), node('lca', 2, '4')],
    links: [
      { source: 'ca', target: 'org', size: 3, title: 'ca to org: 3' },
      { source: 'de', target: 'org', size: 1, title: 'de to org: 1' },
      { source: 'org', target: 'lca', size: 4, title: 'org to lca: 4' },
    ],
  };

  test('has a band for each link, as wide as what goes there, and a linked node with its figure', () => {
    const svg = drawFlow(data, PAGE);
    expect(isWellFormed(svg)).toBe(true);
    const widths = [...svg.matchAll(/<title>(\w+ to \w+): \d<\/title>(?:<g>)?<path [^>]*stroke-width="([\d.]+)"/g)].map(
      ([, title, width]) => [title, Number(width)] as const,
    );
    expect(widths.map(([title]) => title)).toEqual(['ca to org', 'de to org', 'org to lca']);
    expect(widths[0]![1] / widths[1]![1]).toBeCloseTo(3, 1);
    expect(linksOf(svg)).toEqual(['/ca', '/de', '/org', '/lca']);
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['Who', 'Through', 'For', 'CA', 'ORG', 'LCA']));
  });

  test('nothing to draw is no fault', () => {
    expect(wordsOf(drawFlow({ ...data, nodes: [], links: [] }, PAGE))).toEqual(['No record says']);
  });
});

test('an open need has its funded part only where funding is known', () => {
  const need = { label: 'A <course>', place: 'here', required: '1000', funded: '250', gap: '750', title: 't', href: '/a' };
  const svg = drawOpenNeeds({ currency: 'USD', needs: [need, { ...need, funded: null, gap: '1000' }] }, PAGE);
  expect(isWellFormed(svg)).toBe(true);
  expect([...svg.matchAll(/height="20" rx="2" fill="var\(--picture-scale-4\)"/g)]).toHaveLength(1);
  expect(wordsOf(svg)).toEqual(expect.arrayContaining(['A &lt;course&gt;', '750 USD', '1 k USD', 'funding not known']));
  expect(titlesOf(svg)).toHaveLength(2);
  expect(countOf(svg, /<a /g)).toBe(2);
});
