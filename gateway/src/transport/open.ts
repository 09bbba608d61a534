import { watchPool } from '@roadmap-hub/telemetry';
import type { Logger } from 'pino';
import type { ServiceLink } from '../options.js';
import { directCarrier } from './direct.js';
import { foreignCarrier } from './foreign.js';
import { GuardedTransport } from './guarded.js';
import { httpCarrier } from './http.js';
import type { Patience } from './patience.js';
import type { Carrier, Transports } from './transport.js';

/** Opens the way to every service; none of them needs to be up. */
export function openTransports(links: Readonly<Record<string, ServiceLink>>, patience: Patience, log: Logger): Transports {
  return Object.fromEntries(Object.entries(links).map(([name, link]) => [name, new GuardedTransport(name, watched(name, carrierOf(link)), patience, log)]));
}

function carrierOf(link: ServiceLink): Carrier {
  if (link.kind === 'direct') return directCarrier(link.service);
  return link.kind === 'http' ? httpCarrier(link.url) : foreignCarrier(link.url);
}

/** Its connections are counted for as long as it is open. */
function watched(service: string, carrier: Carrier): Carrier {
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
