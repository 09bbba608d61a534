import { describe, expect, it } from '@jest/globals';
import { parseRole, RoleError } from './role.js';

describe('a role as people write it', () => {
  it.each([
    ['partner', 'partner'],
    [' secretariat ', 'secretariat'],
    ['administrator', 'administrator'],
    ['donor:DE', 'donor:DE'],
    ['focalPoint:lc', 'focalPoint:LCA'],
    ['focalPoint:LCA', 'focalPoint:LCA'],
    ['focalPoint:xaa', 'focalPoint:XAA'],
  ])('%s', (written, role) => {
    expect(parseRole(written)).toBe(role);
  });

  it.each([
    ['', 'the roles are'],
    ['public', 'the roles are'],
    ['Partner', 'the roles are'],
    ['partner:DE', 'without ":"'],
    ['donor', 'donor:DE'],
    ['donor:', 'donor:DE'],
    ['donor:DE,FR', 'donor:DE'],
    ['donor:DE:FR', 'donor:DE'],
    ['focalPoint', 'focalPoint:LCA'],
    ['focalPoint:ZZ', 'focalPoint:LCA'],
    ['focalPoint:124', 'focalPoint:LCA'],
  ])('"%s" is none', (written, allowed) => {
    expect(() => parseRole(written)).toThrow(RoleError);
    expect(() => parseRole(written)).toThrow(allowed);
  });
});
