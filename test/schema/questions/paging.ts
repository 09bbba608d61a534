import type { Paging } from '@roadmap-hub/client';
import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';

/** The connections of a question that variables page through: where they lie in the answer, and which variables. */
export function pagingOf(document: DocumentNode, operation: OperationDefinitionNode): Paging[] {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet.selections] as const] : [],
    ),
  );
  const below = (selections: readonly SelectionNode[], path: readonly string[]): Paging[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return below(fragments.get(selection.name.value) ?? [], path);
      if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet.selections, path);
      const here = [...path, (selection.alias ?? selection.name).value];
      const after = variableOf(selection, 'after');
      const own = after === undefined ? [] : [{ path: here.join('.'), after, first: variableOf(selection, 'first') ?? null }];
      return [...own, ...below(selection.selectionSet?.selections ?? [], here)];
    });
  return below(operation.selectionSet.selections, []);
}

function variableOf(field: FieldNode, argument: string): string | undefined {
  const value = field.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}
