import { describe, expect, test } from '@jest/globals';
import { type CoverageMatrixData, drawCoverageMatrix } from './coverage-matrix.js';
import { drawSupportMatrix, type SupportMatrixData } from './support-matrix.js';
import { countOf, isWellFormed, linksOf, PAGE, PAPER, titlesOf, wordsOf } from './testing/read.js';

const ROWS = [
  { key: 'LCA', label: 'Saint Lucia' },
  { key: 'REGIONAL', label: 'For the region', apart: true },
];
const COLUMNS = [
  { key: 'G1', label: 'G1: Laws <and> licences' },
  { key: 'G2', label: 'G2: Routes' },
];

describe('the support matrix', () => {
  const cell = { row: 'LCA', column: 'G1', records: 3, evidence: ['MULTI_STATE', 'NATIONAL'], nodesBasis: ['ASSIGNED'], title: 'three', href: '/cell?1' };
  const data: SupportMatrixData = {
    rows: ROWS,
    columns: COLUMNS,
    cells: [
      cell,
      { ...cell, column: 'G2', records: 0, evidence: [], nodesBasis: [], title: 'none', href: null },
      { ...cell, row: 'REGIONAL', records: 7, evidence: ['REGIONAL'], nodesBasis: ['STATED'], title: 'seven', href: '/cell?3' },
      { ...cell, row: 'REGIONAL', column: 'G2', records: 2, evidence: ['MULTI_STATE'], nodesBasis: ['STATED', 'ASSIGNED'], title: 'two', href: '/cell?4' },
    ],
  };
  const svg = drawSupportMatrix(data, PAGE);

  test('has each header and each cell, and a link for each cell with records', () => {
    expect(isWellFormed(svg)).toBe(true);
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['Saint Lucia', 'For the region', 'G1: Laws &lt;and&gt;', 'licences', '3', '7', '2']));
    expect(linksOf(svg)).toEqual(['/cell?1', '/cell?3', '/cell?4']);
    expect(titlesOf(svg)).toEqual(['three', 'none', 'seven', 'two']);
  });

  test('an empty cell says that no published record was found, and never 0', () => {
    expect(wordsOf(svg).filter((words) => words === 'no published record found')).toHaveLength(1);
    expect(wordsOf(svg)).not.toContain('0');
  });

  test('the closest evidence gives the shade', () => {
    const shades = [...svg.matchAll(/<rect x="0.5" y="0.5"[^>]*fill="var\(--picture-scale-(\d)\)"/g)].map(([, shade]) => shade);
    expect(shades).toEqual(['3', '0', '1']);
  });

  test('a goal that a source names is told from one that was assigned', () => {
    const signs = (bases: string[]) =>
      drawSupportMatrix({ rows: ROWS.slice(0, 1), columns: COLUMNS.slice(0, 1), cells: [{ ...cell, nodesBasis: bases }] }, PAGE);
    const legend = countOf(signs([]), /<circle/g);
    expect(countOf(signs(['STATED']), /<circle/g)).toBe(legend + 1);
    expect(countOf(signs(['STATED']), /<circle[^>]*fill="none"/g)).toBe(countOf(signs([]), /<circle[^>]*fill="none"/g));
    expect(countOf(signs(['ASSIGNED']), /<circle[^>]*fill="none"/g)).toBe(countOf(signs([]), /<circle[^>]*fill="none"/g) + 1);
  });
});

describe('the coverage matrix', () => {
  const cell = { row: 'LCA', column: 'G1', coverage: '0.5307', gap: '38215372.7', otherwise: null, title: 't', href: '/cell' };
  const drawn = (changed: Partial<CoverageMatrixData['cells'][number]>) =>
    drawCoverageMatrix({ rows: ROWS, columns: COLUMNS, currency: 'USD', cells: [{ ...cell, ...changed }] }, PAPER);

  test('says how much is funded and how much is lacking', () => {
    expect(wordsOf(drawn({}))).toEqual(expect.arrayContaining(['53 %', 'gap 38.2 m']));
    expect(wordsOf(drawn({ coverage: '1.2', gap: '-2000000' }))).toEqual(expect.arrayContaining(['120 %', '2 m over']));
  });

  test('what is not known is not 0', () => {
    const words = wordsOf(drawn({ coverage: null, gap: null }));
    expect(words).toContain('not stated');
    expect(words.join(' ')).not.toMatch(/\b0 %/);
    expect(wordsOf(drawn({ coverage: null, gap: null, otherwise: 'pledged 2 m' }))).toContain('pledged 2 m');
  });

  test('nothing funded of something required is 0 percent, in the lowest band', () => {
    expect(wordsOf(drawn({ coverage: '0', gap: '5' }))).toContain('0 %');
  });
});
