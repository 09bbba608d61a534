import { expect, test } from '@jest/globals';
import { assertionOf } from './assertion.js';

test.each([
  ['DEMO', 'SYNTHETIC'],
  ['CFR', 'REPORTED'],
  [null, 'REPORTED'],
])('what is entered in %s is %s', (roadmap, assertion) => {
  expect(assertionOf({ roadmap })).toBe(assertion);
});
