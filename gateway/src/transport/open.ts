import type { ServiceName } from '@roadmap-hub/subgraph';
import { watchPool } from '@roadmap-hub/telemetry';
import type { ServiceLink } from '../options.js';
import { directTransport } from './direct.js';
import { httpTransport } from './http.js';
import type { Transport, Transports } from './transport.js';

/** Opens the way to every service; none of them needs to be up. */
export function openTransports(links: Record<ServiceName, ServiceLink>): Transports {
  return { reference: open('reference', links), plans: open('plans', links), pledges: open('pledges', links) };
}

function open(service: ServiceName, links: Record<ServiceName, ServiceLink>): Transport {
  const link = links[service];
  const transport = link.kind === 'direct' ? directTransport(link.service) : httpTransport(link.url);
  const { pool } = transport;
  if (!pool) return transport;
  const unwatch = watchPool({ service, pool: 'http', read: pool });
  return {
    ...transport,
    close: () => {
      unwatch();
      return transport.close();
    },
  };
}
