import type { Logger } from 'pino';
import type { ServiceLink } from '../options.js';
import { directCarrier } from './direct.js';
import { foreignCarrier } from './foreign.js';
import { GuardedTransport } from './guarded.js';
import { httpCarrier } from './http.js';
import type { Carrier, Transports } from './transport.js';

/** Opens the way to every service; none of them needs to be up. */
export function openTransports(links: Readonly<Record<string, ServiceLink>>, timeoutMs: number, log: Logger): Transports {
  return Object.fromEntries(Object.entries(links).map(([name, link]) => [name, new GuardedTransport(name, carrierOf(link), timeoutMs, log)]));
}

function carrierOf(link: ServiceLink): Carrier {
  if (link.kind === 'direct') return directCarrier(link.service);
  return link.kind === 'http' ? httpCarrier(link.url) : foreignCarrier(link.url);
}
