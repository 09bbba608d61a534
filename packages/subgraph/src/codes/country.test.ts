import { describe, expect, it } from '@jest/globals';
import { countryCode } from './country.js';

describe('the code of a state', () => {
  it.each([
    ['lc', 'LCA'],
    ['LC', 'LCA'],
    ['LCA', 'LCA'],
    ['Lca', 'LCA'],
    [' lc ', 'LCA'],
    ['tt', 'TTO'],
    ['XAA', 'XAA'],
    ['xzz', 'XZZ'],
    ['AAA', 'AAA'],
    ['AAZ', 'AAZ'],
    ['QMA', 'QMA'],
    ['QZZ', 'QZZ'],
    ['ZZA', 'ZZA'],
    ['ZZZ', 'ZZZ'],
  ])('%j is read as %s', (given, code) => {
    expect(countryCode(given, 'country')).toBe(code);
  });

  it.each([
    '',
    ' ',
    'L',
    'ZZ',
    'AA',
    'QQ',
    'ABA',
    'QLZ',
    'ZYZ',
    'LCC',
    'LCAA',
    'L C',
    'Saint Lucia',
    'LC\0',
    '028',
    '662',
    '28',
    'ß',
    'ﬁ',
    'constructor',
    '__proto__',
    'LCA,TTO',
  ])('%j is none', (given) => {
    expect(() => countryCode(given, 'filter.countries')).toThrow(
      expect.objectContaining({
        message: `filter.countries: ${JSON.stringify(given)} is not allowed; give an ISO 3166-1 code of two or three letters, for example "LC" or "LCA"`,
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'filter.countries', received: given }),
      }),
    );
  });
});
