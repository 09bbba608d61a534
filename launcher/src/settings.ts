import { isAbsolute, resolve } from 'node:path';
import type { EngineName } from '@roadmap-hub/gateway';
import { type CacheSettings, readCache } from './cache-settings.js';
import { type OidcSettings, readOidc } from './oidc-settings.js';
import { type ProtectionSettings, readProtection } from './protection-settings.js';
import { SettingError } from './setting-error.js';
import { readTelemetry, type TelemetrySettings } from './telemetry-settings.js';

export { SettingError };

/** Everything that can be set from outside; read once, at the start. */
export interface Settings extends TelemetrySettings, CacheSettings {
  port: number;
  host: string;
  dataDir: string;
  /** Unset: the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** Whether the made-up roadmap DEMO is loaded beside the published facts. */
  demo: boolean;
  /** How many times the usual number of pledges DEMO has, with all that hangs on them: for measuring. */
  demoScale: number;
  /** Today as the hub sees it: a day, the same for the whole run when it is set. */
  today: () => string;
  servicePorts: { reference: number; plans: number; pledges: number };
  /** How long an answer may take in all, and one call to a service. */
  requestTimeoutMs: number;
  serviceTimeoutMs: number;
  /** How long an operation that writes may take, instead of both. */
  writeTimeoutMs: number;
  logLevel: string;
  /** What plans and carries out operations. */
  engine: EngineName;
  /** A file; unset: the hub's own supergraph, with its services. */
  supergraph: string | undefined;
  /** Whether the hub serves others in earnest: by NODE_ENV. Nothing is made easy for trying out then. */
  production: boolean;
  /** Undefined: no token of anybody else is accepted. */
  oidc: OidcSettings | undefined;
  protection: ProtectionSettings;
}

// Not the gateway's own list: a command that needs a setting would load all of a gateway for it.
const ENGINES: readonly EngineName[] = ['apollo', 'hub'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** @throws SettingError for the first wrong value. */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const value = (name: string) => environment[name]?.trim() || undefined;
  const settings: Settings = {
    port: port('PORT', value('PORT'), 4000),
    host: host('HOST', value('HOST')),
    dataDir: directory(value('HUB_DATA_DIR') ?? '.data', root),
    databaseUrl: databaseUrl(value('DATABASE_URL')),
    demo: flag('HUB_DEMO', value('HUB_DEMO'), value('DATABASE_URL') === undefined),
    demoScale: scale('HUB_DEMO_SCALE', value('HUB_DEMO_SCALE')),
    today: clock(value('HUB_TODAY')),
    servicePorts: {
      reference: port('REFERENCE_PORT', value('REFERENCE_PORT'), 4001),
      plans: port('PLANS_PORT', value('PLANS_PORT'), 4002),
      pledges: port('PLEDGES_PORT', value('PLEDGES_PORT'), 4003),
    },
    requestTimeoutMs: milliseconds('HUB_REQUEST_TIMEOUT_MS', value('HUB_REQUEST_TIMEOUT_MS'), 15_000),
    serviceTimeoutMs: milliseconds('HUB_SERVICE_TIMEOUT_MS', value('HUB_SERVICE_TIMEOUT_MS'), 5_000),
    writeTimeoutMs: milliseconds('HUB_WRITE_TIMEOUT_MS', value('HUB_WRITE_TIMEOUT_MS'), 60_000),
    logLevel: oneOf('HUB_LOG_LEVEL', value('HUB_LOG_LEVEL') ?? 'info', LOG_LEVELS),
    engine: oneOf('HUB_ENGINE', value('HUB_ENGINE') ?? 'apollo', ENGINES),
    supergraph: optional(value('HUB_SUPERGRAPH'), (file) => directory(file, root)),
    production: value('NODE_ENV') === 'production',
    oidc: readOidc(value),
    protection: readProtection(value, root),
    ...readCache(value),
    ...readTelemetry({ value, host, port }),
  };
  const { requestTimeoutMs, serviceTimeoutMs } = settings;
  if (serviceTimeoutMs > requestTimeoutMs) {
    throw new SettingError('HUB_SERVICE_TIMEOUT_MS', String(serviceTimeoutMs), `give at most HUB_REQUEST_TIMEOUT_MS, which is ${requestTimeoutMs}`);
  }
  return settings;
}

function port(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= 65_535) return number;
  throw new SettingError(name, value, 'give a port, a whole number from 1 to 65535, or 0 for any free one');
}

function milliseconds(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 100 && number <= 60_000) return number;
  throw new SettingError(name, value, 'give a whole number of milliseconds from 100 to 60000');
}

function host(name: string, value = '127.0.0.1'): string {
  if (/^[A-Za-z0-9.:-]+$/.test(value)) return value;
  throw new SettingError(name, value, 'give an address or a name to listen on, for example 127.0.0.1, or 0.0.0.0 for all');
}

function directory(value: string, root: string): string {
  return isAbsolute(value) ? value : resolve(root, value);
}

function databaseUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const allowed = 'give postgresql://user:password@host:port/database, or leave it out for the embedded database';
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    // The value may hold a password, so it is not repeated.
    throw new SettingError('DATABASE_URL', '(hidden)', allowed);
  }
  const isPostgres = url.protocol === 'postgres:' || url.protocol === 'postgresql:';
  if (!isPostgres || url.pathname.length < 2) throw new SettingError('DATABASE_URL', `${url.protocol}//…${url.pathname}`, allowed);
  return value;
}

/** The injected clock: fixed by HUB_TODAY, else the real one. */
export function clock(value: string | undefined): () => string {
  if (value === undefined) return () => new Date().toISOString().slice(0, 10);
  if (isDay(value)) return () => value;
  throw new SettingError('HUB_TODAY', value, 'give a day as year-month-day, for example 2026-01-31, or leave it out for the real one');
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function flag(name: string, value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : oneOf(name, value, ['true', 'false']) === 'true';
}

function scale(name: string, value = '1'): number {
  const number = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && number > 0 && number <= 100) return number;
  throw new SettingError(name, value, 'give a number above 0 and up to 100, for example 10 for ten times the pledges');
}

function optional<T>(value: string | undefined, read: (value: string) => T): T | undefined {
  return value === undefined ? undefined : read(value);
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new SettingError(name, value, `give one of ${allowed.join(', ')}`);
}
