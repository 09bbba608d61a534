import { type DocumentNode, Kind } from 'graphql';
import { text } from './features.js';

/** A service that a supergraph was composed of. */
export interface JoinedService {
  /** By which the joins name it. */
  graph: string;
  name: string;
  /** Where the supergraph says that it is; may be empty. */
  url: string;
}

/** Join spec: the values of `join__Graph` are the services, with name and address in `@join__graph`. */
export function servicesOf(supergraph: DocumentNode): JoinedService[] {
  const graphs = supergraph.definitions.find((node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph');
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error('This is no supergraph: it has no enum join__Graph that names its services.');
  return (graphs.values ?? []).flatMap(({ name: graph, directives = [] }) => {
    const join = directives.find(({ name }) => name.value === 'join__graph');
    const name = join && text(join, 'name');
    return join && name ? [{ graph: graph.value, name, url: text(join, 'url') ?? '' }] : [];
  });
}
