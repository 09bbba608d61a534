import { type DocumentNode, Kind, parse, print, type SelectionNode, type SelectionSetNode, visit } from 'graphql';

/** The document with no more than what these paths need: who asks for two columns does not wait for forty. */
export function prune(query: string, paths: readonly (readonly string[])[]): string {
  const needed = paths.map((path) => path.join('.'));
  const document = parse(query);
  const pruned: DocumentNode = {
    ...document,
    definitions: document.definitions.map((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? { ...one, selectionSet: kept(one.selectionSet, [], needed) } : one,
    ),
  };
  return print(withoutUnused(pruned));
}

function kept(set: SelectionSetNode, at: readonly string[], needed: readonly string[]): SelectionSetNode {
  const selections = set.selections.flatMap((one): SelectionNode[] => {
    // The documents of datasets are flat: they use no fragments.
    if (one.kind !== Kind.FIELD) return [one];
    const key = (one.alias ?? one.name).value;
    if (key === 'pageInfo') return [one];
    const path = [...at, key];
    const place = path.join('.');
    if (needed.some((path) => path === place || place.startsWith(`${path}.`))) return [one];
    if (!needed.some((path) => path.startsWith(`${place}.`))) return [];
    return [one.selectionSet ? { ...one, selectionSet: kept(one.selectionSet, path, needed) } : one];
  });
  return { ...set, selections };
}

/** GraphQL refuses a variable that nothing uses. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
}
