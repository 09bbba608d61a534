import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor.js';

const anyText = fc
  .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', "'", '\\', ',', '[', ']', 'é', '😀', '\ud83d', '\n') }))
  .filter((text) => !text.includes('\0'));
const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'after' }) });
const encode = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('a cursor', () => {
  it('brings back its place, whatever the texts in it', () => {
    fc.assert(
      fc.property(anyText, anyText, (value, id) => {
        expect(decodeCursor(encodeCursor('DATE_ASC', { value, id }), 'DATE_ASC')).toEqual({ value, id });
      }),
    );
  });

  it('can stand in an address as it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (value, id) => {
        expect(encodeCursor('DATE_ASC', { value, id })).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it('of another order is refused, and its order named', () => {
    const cursor = encodeCursor('DATE_DESC', { value: '2021', id: 'a' });
    expect(() => decodeCursor(cursor, 'DATE_ASC')).toThrow('this cursor was made with another order (DATE_DESC); keep orderBy while paging');
    expect(() => decodeCursor(cursor, 'DATE_ASC')).toThrow(refused);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'abc'],
    ['another alphabet', '¿?'],
    ['plain text', '["DATE_ASC","2021","a"]'],
    ['an object', encode({ 0: 'DATE_ASC', 1: '2021', 2: 'a', length: 3 })],
    ['too few parts', encode(['DATE_ASC', '2021'])],
    ['too many parts', encode(['DATE_ASC', '2021', 'a', 'b'])],
    ['a number for a text', encode(['DATE_ASC', 2021, 'a'])],
    ['a missing id', encode(['DATE_ASC', '2021', null])],
    ['a NUL in the value', encode(['DATE_ASC', '20\u000021', 'a'])],
    ['a NUL in the id', encode(['DATE_ASC', '2021', '\u0000'])],
    ['half a cursor', encodeCursor('DATE_ASC', { value: '2021', id: 'a' }).slice(0, 12)],
  ])('made of %s is refused', (_, cursor) => {
    expect(() => decodeCursor(cursor, 'DATE_ASC')).toThrow(refused);
    expect(() => decodeCursor(cursor, 'DATE_ASC')).toThrow('give a cursor exactly as an earlier page returned it');
  });

  it('is never anything but a place or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.base64String(),
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (cursor) => {
          expect(() => decodeCursor(cursor, 'DATE_ASC')).toThrow(refused);
        },
      ),
    );
  });

  it('does not echo an order of a megabyte', () => {
    expect.assertions(1);
    try {
      decodeCursor(encode(['x'.repeat(1_000_000), '', '']), 'DATE_ASC');
    } catch (error) {
      expect(JSON.stringify(error).length).toBeLessThan(1000);
    }
  });
});
