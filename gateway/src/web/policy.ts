import type { Response } from 'express';

/** Lets a page load its own style, script and pictures from the hub, and nothing from anywhere else. */
export function asPage(res: Response, { framedBy = "'none'" }: { framedBy?: string } = {}): Response {
  const policy = ["default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "font-src 'self'"];
  return res.set('Content-Security-Policy', [...policy, "base-uri 'none'", "form-action 'self'", `frame-ancestors ${framedBy}`].join('; ')).type('html');
}
