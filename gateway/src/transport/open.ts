import { SERVICE_NAMES, type ServiceName } from '@roadmap-hub/subgraph';
import type { Logger } from 'pino';
import type { ServiceLink } from '../options.js';
import { directCarrier } from './direct.js';
import { GuardedTransport } from './guarded.js';
import { httpCarrier } from './http.js';
import type { Carrier, Transports } from './transport.js';

/** Opens the way to every service; none of them needs to be up. */
export function openTransports(links: Record<ServiceName, ServiceLink>, timeoutMs: number, log: Logger): Transports {
  return Object.fromEntries(SERVICE_NAMES.map((name) => [name, new GuardedTransport(name, carrierOf(links[name]), timeoutMs, log)])) as unknown as Transports;
}

function carrierOf(link: ServiceLink): Carrier {
  return link.kind === 'direct' ? directCarrier(link.service) : httpCarrier(link.url);
}
