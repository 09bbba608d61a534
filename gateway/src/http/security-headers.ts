import type { RequestHandler } from 'express';

/** For every answer. The start page loosens the policy by its own style sheet and nothing else. */
export const securityHeaders: RequestHandler = (_req, res, next) => {
  res.set({
    'Content-Security-Policy': contentSecurityPolicy(),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  next();
};

/** @param styleHash of the one style sheet that a page carries inline, such as `sha256-...` */
export function contentSecurityPolicy(styleHash?: string): string {
  return ["default-src 'none'", ...(styleHash ? [`style-src '${styleHash}'`] : []), "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"].join(
    '; ',
  );
}
