import type { Standing } from './account.js';
import { secondsUntil } from './bucket.js';

/**
 * How a client learns what it has left, in the form of the current draft of the IETF (RateLimit
 * header fields for HTTP): the rule and the state of it, each named, so that a client that meets
 * several hubs or rules can tell them apart. The three headers of older drafts say less, and say it
 * differently from draft to draft.
 */
export function rateLimitHeaders({ tariff, left }: Standing): Record<string, string> {
  return {
    'RateLimit-Policy': `"${tariff.name}";q=${tariff.perMinute};w=60`,
    RateLimit: `"${tariff.name}";r=${Math.floor(left)};t=${secondsUntil(tariff.perMinute, left, tariff)}`,
  };
}
