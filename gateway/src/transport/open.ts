import type { ServiceName } from '@roadmap-hub/subgraph';
import type { ServiceLink } from '../options.js';
import { directTransport } from './direct.js';
import { httpTransport } from './http.js';
import type { Transport, Transports } from './transport.js';

/** Opens the way to every service; none of them needs to be up. */
export function openTransports(links: Record<ServiceName, ServiceLink>): Transports {
  return { reference: open(links.reference), plans: open(links.plans), pledges: open(links.pledges) };
}

function open(link: ServiceLink): Transport {
  return link.kind === 'direct' ? directTransport(link.service) : httpTransport(link.url);
}
