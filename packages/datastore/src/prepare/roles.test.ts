import { describe, expect, test } from '@jest/globals';
import { serviceUrl } from './roles.js';

const url = (adminUrl: string, role = 'plans', secret = 'one') => new URL(serviceUrl(adminUrl, role, secret));
const ADMIN = 'postgresql://admin:hunter2@db.example.org:6543/hub?sslmode=require';

describe('the URL of a service', () => {
  test('is that of the database, with the user and the password of the service', () => {
    const { username, password, host, pathname, search } = url(ADMIN);
    expect({ username, host, pathname, search }).toEqual({ username: 'plans', host: 'db.example.org:6543', pathname: '/hub', search: '?sslmode=require' });
    expect(password).toMatch(/^[\w-]{43}$/);
  });

  test('has a password that depends on the secret and on the role, and on nothing else', () => {
    const passwords = [url(ADMIN), url(ADMIN, 'plans', 'two'), url(ADMIN, 'pledges')].map(({ password }) => password);
    expect(new Set(passwords).size).toBe(3);
    expect(url('postgresql://other@elsewhere/hub').password).toBe(passwords[0]);
  });

  test.each([ADMIN, `${ADMIN}&user=admin&password=hunter2`, 'postgresql:///hub?host=/run/postgresql', 'postgresql:///hub?user=admin&password=hunter2'])(
    'leaves nothing of the owner in %s',
    (adminUrl) => {
      const found = url(adminUrl);
      const user = found.searchParams.get('user') ?? found.username;
      expect(user).toBe('plans');
      expect(found.searchParams.get('password') ?? found.password).toBe(url(ADMIN).password);
      expect(found.toString()).not.toMatch(/admin|hunter2/);
    },
  );
});
