import { type FieldNode, Kind, type NameNode, type OperationDefinitionNode, print, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import type { Operation } from './operation.js';
import { safeKey, safeVariable } from './safe-names.js';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: name('__typename') };

/**
 * The part of an operation that services have to answer, as text; undefined when there is none. Left
 * out is what the gateway knows by itself: introspection (GraphQL 4.1, 4.2), and the name of the root
 * type, which a service may call otherwise.
 */
export function textForPlanner({ definition, fragments }: Operation, rootType: string): string | undefined {
  const done = new Map<string, SelectionNode[]>();
  const used = new Set<string>();

  const clean = (set: SelectionSetNode, isRoot: boolean): SelectionNode[] => set.selections.flatMap((selection) => one(selection, isRoot));
  const one = (selection: SelectionNode, isRoot: boolean): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return field(selection, isRoot);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const selections = clean(selection.selectionSet, isRoot);
      return selections.length > 0 ? [{ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections } }] : [];
    }
    return fragment(selection.name.value).length > 0 ? [selection] : [];
  };
  const fragment = (fragmentName: string): SelectionNode[] => {
    let selections = done.get(fragmentName);
    if (!selections) {
      const definitionOf = fragments.get(fragmentName);
      selections = definitionOf ? clean(definitionOf.selectionSet, definitionOf.typeCondition.name.value === rootType) : [];
      done.set(fragmentName, selections);
    }
    used.add(fragmentName);
    return selections;
  };

  const selections = clean(definition.selectionSet, true);
  if (selections.length === 0) return undefined;
  const parts = [...used].flatMap((fragmentName) => {
    const definitionOf = fragments.get(fragmentName);
    const inside = done.get(fragmentName);
    return definitionOf && inside?.length ? [{ ...definitionOf, selectionSet: { kind: Kind.SELECTION_SET as const, selections: inside } }] : [];
  });
  const operation: OperationDefinitionNode = { ...definition, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections } };
  return print(
    visit({ kind: Kind.DOCUMENT, definitions: [operation, ...parts] }, { Variable: (node) => ({ ...node, name: name(safeVariable(node.name.value)) }) }),
  );

  function field(node: FieldNode, isRoot: boolean): FieldNode[] {
    const fieldName = node.name.value;
    if (fieldName === '__schema' || fieldName === '__type' || (fieldName === '__typename' && isRoot)) return [];
    const key = node.alias?.value ?? fieldName;
    const renamed = fieldName === '__typename' && key === fieldName ? node : { ...node, ...(safeKey(key) !== key && { alias: name(safeKey(key)) }) };
    if (!node.selectionSet) return [renamed];
    const inside = clean(node.selectionSet, false);
    // An object of which nothing is asked for is there or not all the same.
    return [{ ...renamed, selectionSet: { kind: Kind.SELECTION_SET, selections: inside.length > 0 ? inside : [TYPENAME] } }];
  }
}

function name(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
