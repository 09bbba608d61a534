import { type DocumentNode, Kind } from 'graphql';
import { isTrue, text } from './features.js';
import { servicesOf } from './services.js';

/** Says whether a service has an interface of the graph as an object, and so cannot tell of what type its objects are. */
export type IsInterfaceObject = (service: string, type: string) => boolean;

/** Join spec: `@join__type(isInterfaceObject: true)`. */
export function interfaceObjects(supergraph: DocumentNode): IsInterfaceObject {
  const names = new Map(servicesOf(supergraph).map(({ graph, name }) => [graph, name]));
  const found = new Set<string>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const join of node.directives ?? []) {
      if (join.name.value === 'join__type' && isTrue(join, 'isInterfaceObject')) found.add(`${names.get(text(join, 'graph') ?? '')} ${node.name.value}`);
    }
  }
  return (service, type) => found.has(`${service} ${type}`);
}
