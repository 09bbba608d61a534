import { expect, it } from '@jest/globals';
import { rolesIn } from './roles-claim.js';

it.each<[string, object, string, string[]]>([
  ['a list', { roles: ['partner', 'donor:DE'] }, 'roles', ['partner', 'donor:DE']],
  ['a text', { roles: 'partner focalPoint:lc' }, 'roles', ['partner', 'focalPoint:LCA']],
  ['a path', { realm_access: { roles: ['secretariat'] } }, 'realm_access.roles', ['secretariat']],
  ['a name with dots', { 'https://hub.example.org/roles': ['partner'] }, 'https://hub.example.org/roles', ['partner']],
  ['roles of other programs', { roles: ['offline_access', 'admin', 'public', 'donor:', 'partner', 7, null] }, 'roles', ['partner']],
  ['the same role twice', { roles: ['focalPoint:LC', 'focalPoint:LCA'] }, 'roles', ['focalPoint:LCA']],
  ['nothing', {}, 'roles', []],
  ['a path that leads nowhere', { realm_access: 'partner' }, 'realm_access.roles', []],
  ['something else', { roles: { partner: true } }, 'roles', []],
])('roles come from %s', (_, claims, claim, roles) => {
  expect(rolesIn(claims, claim)).toEqual(roles);
});
