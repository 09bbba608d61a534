import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { SettingError } from './setting-error.js';

/** What whoever runs the hub decides about who may ask what, and how much. */
export interface ProtectionSettings {
  /** Units of cost a minute, by tier; 0 counts nothing. Undefined: the gateway's own. */
  budgets: Partial<Record<'anonymous' | 'standard' | 'high', number>>;
  /** Where several gateways count together. */
  redisUrl: string | undefined;
  introspection: 'public' | 'partner';
  /** Nothing is answered but the named questions and what is registered. */
  onlyKnown: boolean;
  /** A file or folder of further operations that may be asked by an id. */
  persistedOperations: string | undefined;
  /** Who stands before the hub: how many proxies, or which. */
  trustProxy: number | string[] | undefined;
  /** Whose pages may read answers. */
  corsOrigins: string[];
}

type Value = (name: string) => string | undefined;

/** @throws SettingError for the first wrong value. */
export function readProtection(value: Value, root: string): ProtectionSettings {
  const operations = value('HUB_PERSISTED_OPERATIONS');
  return {
    budgets: {
      ...budget('anonymous', 'HUB_BUDGET_ANONYMOUS', value),
      ...budget('standard', 'HUB_BUDGET_STANDARD', value),
      ...budget('high', 'HUB_BUDGET_HIGH', value),
    },
    redisUrl: redisUrl(value('REDIS_URL')),
    introspection: oneOf('HUB_INTROSPECTION', value('HUB_INTROSPECTION') ?? 'public', ['public', 'partner']),
    onlyKnown: oneOf('HUB_OPERATIONS', value('HUB_OPERATIONS') ?? 'any', ['any', 'known']) === 'known',
    persistedOperations: operations === undefined || isAbsolute(operations) ? operations : resolve(root, operations),
    trustProxy: proxies(value('HUB_TRUST_PROXY')),
    corsOrigins: list(value('HUB_CORS_ORIGINS')).map(origin),
  };
}

function budget(tier: keyof ProtectionSettings['budgets'], name: string, value: Value): ProtectionSettings['budgets'] {
  const text = value(name);
  if (text === undefined) return {};
  if (!/^\d{1,12}$/.test(text)) throw new SettingError(name, text, 'give units of cost a minute as a whole number, or 0 for no limit');
  return { [tier]: Number(text) };
}

function redisUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && (url.protocol === 'redis:' || url.protocol === 'rediss:')) return value;
  // It may hold a password, so it is not repeated.
  throw new SettingError('REDIS_URL', '(hidden)', 'give redis://user:password@host:port, rediss:// for TLS, or leave it out');
}

function proxies(value: string | undefined): number | string[] | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]$/.test(value)) return Number(value);
  const named = list(value);
  if (named.every(isNetwork)) return named;
  throw new SettingError(
    'HUB_TRUST_PROXY',
    value,
    'give how many proxies stand before the hub (1 to 9), or their addresses or networks, for example 10.0.0.0/8,loopback',
  );
}

function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits] = text.split('/');
  const family = isIP(address);
  return family !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
}

/** Exactly as a browser writes it: a list that is nearly right would silently let nobody in. */
function origin(text: string): string {
  if (text !== '*' && /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '') && new URL(text).origin === text) return text;
  const allowed =
    'name each origin as scheme, host and port, for example https://portal.example.org, with commas between; "*" is not taken, since it names nobody';
  throw new SettingError('HUB_CORS_ORIGINS', text, allowed);
}

function list(value: string | undefined): string[] {
  return (value ?? '').split(',').flatMap((part) => part.trim() || []);
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new SettingError(name, value, `give one of ${allowed.join(', ')}`);
}
