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
      servicePorts: { reference: 4001, plans: 4002, pledges: 4003 },
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

  it('treat an empty variable as unset', () => {
    expect(read({ PORT: ' ', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: undefined });
  });

  it.each([
    ['PORT', '70000', '1 to 65535'],
    ['PORT', '4k', '1 to 65535'],
    ['PLANS_PORT', '-1', '1 to 65535'],
    ['HOST', 'not a host', '127.0.0.1'],
    ['HUB_TODAY', '2026-02-30', 'year-month-day'],
    ['HUB_TODAY', '2026', 'year-month-day'],
    ['HUB_LOG_LEVEL', 'loud', 'info'],
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
});
