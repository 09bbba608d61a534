import { type DocumentNode, Kind } from 'graphql';
import { isTrue, text } from './features.js';

const PLAIN = /^\s*\w+(\s+\w+)*\s*$/;

/**
 * Of each interface that some services know as an object (`@interfaceObject`), the fields of a key, as far as a
 * key has no fields below fields.
 * Join spec: `@join__type(key:)`.
 */
export function interfaceKeys(supergraph: DocumentNode): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const joins = node.directives?.filter(({ name }) => name.value === 'join__type') ?? [];
    if (!joins.some((join) => isTrue(join, 'isInterfaceObject'))) continue;
    const key = joins.map((join) => text(join, 'key')).find((fields) => fields !== undefined && PLAIN.test(fields));
    if (key !== undefined) keys.set(node.name.value, key.trim().split(/\s+/));
  }
  return keys;
}
