import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';

/** One operation of a document, with the fragments that it may spread. */
export interface Operation {
  definition: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export function operationOf(document: DocumentNode, definition: OperationDefinitionNode): Operation {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { definition, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
}
