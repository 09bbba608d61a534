import type { Response } from 'express';

interface PagePolicy {
  framedBy?: string;
  /** Lets in style sheets that a script of the page makes and marks with it; a new one for every answer. */
  styleNonce?: string;
}

/** Lets a page load its own style, script and pictures from the hub, and nothing from anywhere else. */
export function asPage(res: Response, { framedBy = "'none'", styleNonce }: PagePolicy = {}): Response {
  const style = styleNonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${styleNonce}'`;
  const policy = ["default-src 'none'", style, "script-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "font-src 'self'"];
  return res.set('Content-Security-Policy', [...policy, "base-uri 'none'", "form-action 'self'", `frame-ancestors ${framedBy}`].join('; ')).type('html');
}
