import { expect, test } from '@jest/globals';
import { SnakeNaming } from './naming.js';

const naming = new SnakeNaming();

test.each([
  ['id', 'id'],
  ['iso3', 'iso3'],
  ['end', 'end'],
  ['womenParticipants', 'women_participants'],
  ['leadBodyBasis', 'lead_body_basis'],
  ['namedRoadmapDonor', 'named_roadmap_donor'],
])('%s is %s', (property, column) => {
  expect(naming.columnName(property, undefined)).toBe(column);
});

test('a name that is given is kept', () => {
  expect(naming.columnName('statedAmount', 'amount')).toBe('amount');
});
