import type { Request } from 'express';

/** A name or address with a port, and nothing that a shell would read as more. */
const PLAIN_HOST = /^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/** The address by which the reader came, for what they may copy: examples and permalinks. */
export function originOf(req: Request): string {
  const host = req.headers.host ?? '';
  return PLAIN_HOST.test(host) ? `${req.protocol}://${host}` : 'http://localhost';
}
