import { expect, test } from '@jest/globals';
import { type Place, readPlace, START, writePlace } from './place.js';

const PLACES: [string, Partial<Place>][] = [
  ['the catalogue', {}],
  ['a question as it comes', { question: 'NapStatusBoard' }],
  ['a question with variables and a view', { question: 'CountryPlan', variables: { country: 'LCA', years: [2021, 2022], deep: { a: null } }, view: 'json' }],
  [
    'rows and a chart of the reader',
    { question: 'FundingMatrix', variables: {}, view: 'chart', list: '', chart: { form: 'heat', by: 'row', split: 'column', measure: null } },
  ],
  ['a query of their own', { own: { query: '{ a(b: "c&d=e#f") { g } }\n# ü', variables: '{"x": 1}' }, view: 'chart' }],
  ['an empty editor', { own: { query: '', variables: '' } }],
];

test.each(PLACES)('%s is the same after a round trip', (_, change) => {
  const place = { ...START, ...change };
  const address = new URL(writePlace(place), 'http://hub.test');
  expect(readPlace(address.search, address.hash)).toEqual(place);
});

test('reads the permalinks that other pages of the hub write', () => {
  const search = `?${new URLSearchParams({ question: 'PledgeTrace', variables: '{"pledge":"PL-1"}', view: 'table' })}`;
  expect(readPlace(search, '')).toEqual({ ...START, question: 'PledgeTrace', variables: { pledge: 'PL-1' } });
});

test.each(['?question=A&variables=%7Bbroken', '?question=A&variables=[1]', '?question=A&view=nonsense'])('leaves out what makes no sense: %s', (search) => {
  expect(readPlace(search, '')).toEqual({ ...START, question: 'A' });
});

test('a query of their own is sent to no server', () => {
  const { search, hash } = new URL(writePlace({ ...START, own: { query: '{ secret }', variables: '' } }), 'http://hub.test');
  expect(search).not.toContain('secret');
  expect(hash).toContain('secret');
});
