import { type FieldNode, Kind, type NameNode, type SelectionNode, type SelectionSetNode } from 'graphql';

export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

/** A field, in all else like another one. */
export function fieldNode(name: string, alias?: string, like: Partial<FieldNode> = {}): FieldNode {
  return { ...like, kind: Kind.FIELD, name: nameNode(name), ...(alias !== undefined && { alias: nameNode(alias) }) };
}

export function selectionSet(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

export const TYPENAME = fieldNode('__typename');
