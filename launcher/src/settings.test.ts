import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingError } from './settings.js';

const read = (environment: Record<string, string>) => readSettings(environment, '/hub');

describe('settings', () => {
  it('have defaults that suit a newcomer', () => {
    expect(read({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      dataDir: '/hub/.data',
      databaseUrl: undefined,
      demo: true,
      demoScale: 1,
      servicePorts: { reference: 4001, plans: 4002, pledges: 4003 },
      requestTimeoutMs: 15_000,
      serviceTimeoutMs: 5_000,
      writeTimeoutMs: 60_000,
    });
  });

  it('take the clock from HUB_TODAY', () => {
    expect(read({ HUB_TODAY: '2026-01-31' }).today()).toBe('2026-01-31');
  });

  it('trace and count nothing unless they are told to', () => {
    expect(read({})).toMatchObject({ traces: undefined, metrics: undefined });
    expect(read({ HUB_METRICS_HOST: '0.0.0.0' })).toMatchObject({ metrics: undefined });
    expect(read({ HUB_METRICS_PORT: '9464' })).toMatchObject({ metrics: { host: '127.0.0.1', port: 9464 } });
    expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' })).toMatchObject({ traces: 'otlp' });
    expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', HUB_TRACES: 'off' })).toMatchObject({ traces: undefined });
    expect(read({ HUB_TRACES: 'console' })).toMatchObject({ traces: 'console' });
  });

  it('keep answers unless they are told not to', () => {
    expect(read({})).toMatchObject({ cacheBytes: 64 * 1024 * 1024, cdnSeconds: 0 });
    expect(read({ HUB_CACHE: 'off', HUB_CACHE_MB: '8', HUB_CDN_SECONDS: '30' })).toMatchObject({ cacheBytes: undefined, cdnSeconds: 30 });
  });

  it('treat an empty variable as unset', () => {
    expect(read({ PORT: ' ', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: undefined });
  });

  it.each([
    ['PORT', '70000', '1 to 65535'],
    ['PORT', '4k', '1 to 65535'],
    ['PLANS_PORT', '-1', '1 to 65535'],
    ['HOST', 'not a host', '127.0.0.1'],
    ['HUB_REQUEST_TIMEOUT_MS', '15s', 'milliseconds from 100 to 60000'],
    ['HUB_REQUEST_TIMEOUT_MS', '60001', 'milliseconds from 100 to 60000'],
    ['HUB_SERVICE_TIMEOUT_MS', '99', 'milliseconds from 100 to 60000'],
    ['HUB_SERVICE_TIMEOUT_MS', '15001', 'at most HUB_REQUEST_TIMEOUT_MS, which is 15000'],
    ['HUB_TODAY', '2026-02-30', 'year-month-day'],
    ['HUB_TODAY', '2026', 'year-month-day'],
    ['HUB_LOG_LEVEL', 'loud', 'info'],
    ['HUB_DEMO_SCALE', '0', 'above 0'],
    ['HUB_DEMO_SCALE', 'ten', 'above 0'],
    ['HUB_CACHE', 'sometimes', 'on, off'],
    ['HUB_CACHE_MB', '0', 'from 1 to 16384'],
    ['HUB_CDN_SECONDS', '1.5', 'from 0 to 86400'],
    ['HUB_TRACES', 'everywhere', 'otlp, console, off'],
    ['HUB_METRICS_PORT', 'nine', '1 to 65535'],
    ['DATABASE_URL', 'mysql://localhost/hub', 'postgresql://'],
    ['DATABASE_URL', 'postgresql://localhost', 'postgresql://'],
  ])('refuse %s=%s and say what is allowed', (name, value, allowed) => {
    expect(() => read({ [name]: value })).toThrow(SettingError);
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} is .*${allowed.replace(/[/]/g, '\\/')}`));
  });

  it('never repeat a password', () => {
    expect(() => read({ DATABASE_URL: 'postgresql//hub:secret@host:port/db' })).toThrow(/^(?!.*secret)/);
  });

  it('take a hub for one in production by NODE_ENV alone', () => {
    expect(read({}).production).toBe(false);
    expect(read({ NODE_ENV: 'development' }).production).toBe(false);
    expect(read({ NODE_ENV: 'production' }).production).toBe(true);
  });
});

describe('settings of identity', () => {
  const OIDC = { HUB_OIDC_ISSUER: 'https://id.example.org/', HUB_OIDC_AUDIENCE: 'roadmap-hub' };

  it('trust nobody unless they say so', () => {
    expect(read({}).oidc).toBeUndefined();
  });

  it('take one issuer or several', () => {
    expect(read(OIDC).oidc).toEqual({ issuers: ['https://id.example.org/'], audiences: ['roadmap-hub'], jwksUrl: undefined, rolesClaim: 'roles' });
    const several = {
      HUB_OIDC_ISSUER: 'https://a.example.org, https://b.example.org',
      HUB_OIDC_AUDIENCE: 'one two',
      HUB_OIDC_ROLES_CLAIM: 'realm_access.roles',
    };
    expect(read(several).oidc).toMatchObject({
      issuers: ['https://a.example.org', 'https://b.example.org'],
      audiences: ['one', 'two'],
      rolesClaim: 'realm_access.roles',
    });
    expect(read({ ...OIDC, HUB_OIDC_JWKS_URL: 'https://id.example.org/keys' }).oidc?.jwksUrl).toBe('https://id.example.org/keys');
    expect(read({ ...OIDC, HUB_OIDC_ISSUER: 'http://localhost:8080/realms/hub' }).oidc?.issuers).toEqual(['http://localhost:8080/realms/hub']);
  });

  it.each<[string, Record<string, string>, string]>([
    ['HUB_OIDC_ISSUER', { ...OIDC, HUB_OIDC_ISSUER: 'http://id.example.org' }, 'by https'],
    ['HUB_OIDC_ISSUER', { ...OIDC, HUB_OIDC_ISSUER: 'id.example.org' }, 'by https'],
    ['HUB_OIDC_ISSUER', { ...OIDC, HUB_OIDC_ISSUER: 'https://id.example.org/?realm=hub' }, 'by https'],
    ['HUB_OIDC_AUDIENCE', { HUB_OIDC_ISSUER: OIDC.HUB_OIDC_ISSUER }, 'name whom the tokens are for'],
    ['HUB_OIDC_AUDIENCE', { HUB_OIDC_AUDIENCE: 'roadmap-hub' }, 'HUB_OIDC_ISSUER, which is not set'],
    ['HUB_OIDC_JWKS_URL', { HUB_OIDC_JWKS_URL: 'https://id.example.org/keys' }, 'HUB_OIDC_ISSUER, which is not set'],
    ['HUB_OIDC_JWKS_URL', { ...OIDC, HUB_OIDC_JWKS_URL: 'http://id.example.org/keys' }, 'by https'],
    ['HUB_OIDC_JWKS_URL', { ...OIDC, HUB_OIDC_JWKS_URL: 'https://me:secret@id.example.org/keys' }, 'without user and password'],
    [
      'HUB_OIDC_JWKS_URL',
      { ...OIDC, HUB_OIDC_ISSUER: 'https://a.example.org https://b.example.org', HUB_OIDC_JWKS_URL: 'https://a.example.org/keys' },
      'leave it out',
    ],
  ])('refuse a wrong %s and say what is right', (name, environment, allowed) => {
    expect(() => read(environment)).toThrow(SettingError);
    expect(() => read(environment)).toThrow(new RegExp(`^${name} is .*${allowed}`));
    expect(() => read(environment)).toThrow(/^(?!.*secret)/);
  });
});

describe('settings of protection', () => {
  it('have defaults that suit the open internet', () => {
    expect(read({}).protection).toEqual({
      budgets: {},
      redisUrl: undefined,
      introspection: 'public',
      onlyKnown: false,
      persistedOperations: undefined,
      trustProxy: undefined,
      corsOrigins: [],
    });
  });

  it('take budgets, proxies and origins', () => {
    const environment = {
      HUB_BUDGET_ANONYMOUS: '1000',
      HUB_BUDGET_HIGH: '0',
      HUB_TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::/32',
      HUB_CORS_ORIGINS: 'https://portal.example.org, http://localhost:3000',
      HUB_PERSISTED_OPERATIONS: 'operations.json',
      HUB_OPERATIONS: 'known',
      REDIS_URL: 'rediss://hub:secret@redis:6379/1',
    };
    expect(read(environment).protection).toMatchObject({
      budgets: { anonymous: 1000, high: 0 },
      trustProxy: ['loopback', '10.0.0.0/8', '2001:db8::/32'],
      corsOrigins: ['https://portal.example.org', 'http://localhost:3000'],
      persistedOperations: '/hub/operations.json',
      onlyKnown: true,
      redisUrl: 'rediss://hub:secret@redis:6379/1',
    });
    expect(read({ HUB_TRUST_PROXY: '2' }).protection.trustProxy).toBe(2);
  });

  it.each([
    ['HUB_BUDGET_ANONYMOUS', 'plenty', 'whole number'],
    ['HUB_BUDGET_STANDARD', '-1', 'whole number'],
    ['HUB_INTROSPECTION', 'nobody', 'public, partner'],
    ['HUB_OPERATIONS', 'some', 'any, known'],
    ['HUB_TRUST_PROXY', 'true', 'how many proxies'],
    ['HUB_TRUST_PROXY', '0', 'how many proxies'],
    ['HUB_TRUST_PROXY', '10.0.0.0/33', 'how many proxies'],
    ['HUB_CORS_ORIGINS', '*', 'names nobody'],
    ['HUB_CORS_ORIGINS', 'https://portal.example.org/', 'https://portal.example.org'],
    ['HUB_CORS_ORIGINS', 'portal.example.org', 'https://portal.example.org'],
    ['HUB_CORS_ORIGINS', 'null', 'https://portal.example.org'],
    ['REDIS_URL', 'http://:secret@redis', 'redis://'],
  ])('refuse %s=%s and say what is allowed', (name, value, allowed) => {
    expect(() => read({ [name]: value })).toThrow(SettingError);
    expect(() => read({ [name]: value })).toThrow(allowed);
    expect(() => read({ [name]: value })).not.toThrow('secret');
  });
});
