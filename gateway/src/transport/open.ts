import { SERVICE_NAMES, type ServiceName } from '@roadmap-hub/subgraph';
import { watchPool } from '@roadmap-hub/telemetry';
import type { Logger } from 'pino';
import type { ServiceLink } from '../options.js';
import { directCarrier } from './direct.js';
import { GuardedTransport } from './guarded.js';
import { httpCarrier } from './http.js';
import type { Carrier, Transports } from './transport.js';

/** Opens the way to every service; none of them needs to be up. */
export function openTransports(links: Record<ServiceName, ServiceLink>, timeoutMs: number, log: Logger): Transports {
  return Object.fromEntries(
    SERVICE_NAMES.map((name) => [name, new GuardedTransport(name, carrierOf(name, links[name]), timeoutMs, log)]),
  ) as unknown as Transports;
}

function carrierOf(service: ServiceName, link: ServiceLink): Carrier {
  const carrier = link.kind === 'direct' ? directCarrier(link.service) : httpCarrier(link.url);
  const { pool } = carrier;
  if (!pool) return carrier;
  const unwatch = watchPool({ service, pool: 'http', read: pool });
  return {
    ...carrier,
    close: () => {
      unwatch();
      return carrier.close();
    },
  };
}
