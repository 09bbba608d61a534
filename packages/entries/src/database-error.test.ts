import { expect, test } from '@jest/globals';
import { LoadError } from '@roadmap-hub/datastore';
import { databaseError } from './database-error.js';
import { Refusal } from './user-error.js';

function told(error: object): unknown {
  const refusal = databaseError(Object.assign(new Error('insert into pledges.pledge (id) values ($1)'), { driverError: error }));
  return refusal instanceof Refusal ? refusal.userErrors : null;
}

test.each([
  [{ code: 'P0001', message: 'the allocations of pledge PL-1 exceed it' }, 'REFUSED', 'the allocations of pledge PL-1 exceed it'],
  [{ code: '23505', message: 'duplicate key', detail: 'Key (id)=(PL-1) already exists.' }, 'ALREADY_THERE', 'There is such a record already: id PL-1.'],
  [{ code: '23503', message: 'violates', detail: 'Key (donor_id)=(XX) is not present' }, 'NOT_FOUND', 'Something that it names is not there: donor_id XX.'],
  [{ code: '22021', message: 'invalid byte sequence for encoding "UTF8": 0x00' }, 'INVALID', 'A text has a character that cannot be kept: leave out NUL.'],
  [{ code: '23514', message: 'violates', constraint: 'pledge_amount_check' }, 'REFUSED', 'The values do not go together (pledge_amount_check).'],
])('what the database refuses (%j) is told in words', (error, code, message) => {
  expect(told(error)).toEqual([{ code, message, path: ['input'] }]);
});

test('what is refused of a part of a record is told in the same words, and not in those of the database', () => {
  const cause = Object.assign(new Error('new row for relation "activity_link" violates'), { driverError: { code: '23514', constraint: 'weight' } });
  const refusal = databaseError(new LoadError('CFR:LCA:1', cause.message, cause));
  expect(refusal instanceof Refusal && refusal.userErrors).toEqual([{ code: 'REFUSED', message: 'The values do not go together (weight).', path: ['input'] }]);
});

test('anything else is no refusal, and stays what it was', () => {
  const failure = Object.assign(new Error('select secret'), { driverError: { code: '57P01', message: 'terminating connection' } });
  expect(databaseError(failure)).toBe(failure);
});
