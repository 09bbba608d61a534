import { describe, expect, it } from '@jest/globals';
import { CommandError } from './command-error.js';
import { duration } from './duration.js';
import { readRoles } from './roles.js';

describe('roles of a command', () => {
  it.each([
    [{}, []],
    [{ role: ['secretariat'] }, ['secretariat']],
    [{ role: ['donor'], donor: ['DE', 'FR'] }, ['donor:DE', 'donor:FR']],
    [{ role: ['donor', 'focalPoint', 'partner'], donor: ['DE'], country: ['lc'] }, ['donor:DE', 'focalPoint:LCA', 'partner']],
    [{ role: ['donor:DE', 'focalPoint:LC', 'donor:DE'] }, ['donor:DE', 'focalPoint:LCA']],
  ])('%j', (options, roles) => {
    expect(readRoles(options)).toEqual(roles);
  });

  it.each([
    [{ role: ['donor'] }, 'donor:DE'],
    [{ role: ['focalPoint'], country: ['ZZ'] }, 'ISO 3166-1'],
    [{ donor: ['DE'] }, '--role donor, which is missing'],
    [{ role: ['donor'], donor: ['DE'], country: ['LC'] }, '--role focalPoint, which is missing'],
    [{ role: ['king'] }, 'the roles are'],
  ])('%j is refused', (options, words) => {
    expect(() => readRoles(options)).toThrow(CommandError);
    expect(() => readRoles(options)).toThrow(words);
  });
});

describe('a time', () => {
  it.each([
    ['30m', 1_800_000],
    ['12h', 43_200_000],
    ['90d', 7_776_000_000],
  ])('%s', (written, milliseconds) => {
    expect(duration(written)).toBe(milliseconds);
  });

  it.each(['', '12', 'h', '0h', '-1h', '1.5h', '3y', '1h 30m', '9999999d'])('"%s" is none', (written) => {
    expect(() => duration(written)).toThrow('for example 30m, 12h or 90d');
  });
});
