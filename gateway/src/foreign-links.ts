import { type DocumentNode, parse } from 'graphql';
import { servicesOf } from './engine/supergraph/services.js';
import type { ServiceLink } from './options.js';

/**
 * The services of any supergraph, where it says that they are.
 * @throws when it is none, or gives no address
 */
export function foreignLinks(supergraphSdl: string): Record<string, ServiceLink> {
  const services = servicesOf(read(supergraphSdl));
  return Object.fromEntries(
    services.map(({ name, url }) => {
      if (!/^https?:/.test(url) || !URL.canParse(url)) throw new Error(`The supergraph gives no address for its service "${name}", but "${url}".`);
      return [name, { kind: 'foreign', url }];
    }),
  );
}

function read(supergraphSdl: string): DocumentNode {
  try {
    return parse(supergraphSdl, { noLocation: true });
  } catch (cause) {
    throw new Error(`The supergraph cannot be read: ${(cause as Error).message}`, { cause });
  }
}
