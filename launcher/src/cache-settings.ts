import { SettingError } from './setting-error.js';

/** What is kept of answers, and for how long others may keep them. */
export interface CacheSettings {
  /** Undefined: nothing is kept. */
  cacheBytes: number | undefined;
  cdnSeconds: number;
}

type Value = (name: string) => string | undefined;

const MEGABYTE = 1024 * 1024;

/** @throws SettingError for the first wrong value. */
export function readCache(value: Value): CacheSettings {
  const isOn = oneOf('HUB_CACHE', value('HUB_CACHE') ?? 'on', ['on', 'off']) === 'on';
  const megabytes = whole('HUB_CACHE_MB', value('HUB_CACHE_MB') ?? '64', 1, 16_384, 'megabytes of memory for answers');
  const cdnSeconds = whole('HUB_CDN_SECONDS', value('HUB_CDN_SECONDS') ?? '0', 0, 86_400, 'for how many seconds a CDN may answer without asking the hub');
  return { cacheBytes: isOn ? megabytes * MEGABYTE : undefined, cdnSeconds };
}

function whole(name: string, text: string, least: number, most: number, what: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new SettingError(name, text, `give ${what}, a whole number from ${least} to ${most}`);
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new SettingError(name, value, `give one of ${allowed.join(', ')}`);
}
