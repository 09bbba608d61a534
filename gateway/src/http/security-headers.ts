import type { RequestHandler } from 'express';

const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // What no page of the hub uses; copying to the clipboard is used.
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), midi=(), browsing-topics=()',
  'Cache-Control': 'no-store',
} as const;

const LIST = Object.entries(HEADERS);
const ONE_YEAR = 'max-age=31536000';

/**
 * For every answer; a page loosens the policy to what it loads from the hub itself (`web/policy.ts`).
 * Where the request came over TLS, by the word of a trusted proxy, browsers are told to keep to it.
 */
export const securityHeaders: RequestHandler = (req, res, next) => {
  for (const [name, value] of LIST) res.setHeader(name, value);
  if (req.secure) res.setHeader('Strict-Transport-Security', ONE_YEAR);
  next();
};
