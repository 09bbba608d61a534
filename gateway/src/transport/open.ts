import type { ServiceLink } from '../options.js';
import { directTransport } from './direct.js';
import { foreignTransport } from './foreign.js';
import { httpTransport } from './http.js';
import type { Transport, Transports } from './transport.js';

/** Opens the way to every service; none of them needs to be up. */
export function openTransports(links: Readonly<Record<string, ServiceLink>>): Transports {
  return Object.fromEntries(Object.entries(links).map(([name, link]) => [name, open(link)]));
}

function open(link: ServiceLink): Transport {
  if (link.kind === 'direct') return directTransport(link.service);
  return link.kind === 'http' ? httpTransport(link.url) : foreignTransport(link.url);
}
