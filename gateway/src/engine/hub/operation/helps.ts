import { type FieldNode, type FragmentDefinitionNode, type GraphQLAbstractType, type GraphQLSchema, isAbstractType, Kind, type SelectionNode } from 'graphql';
import { fieldNode, TYPENAME } from './nodes.js';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * What the planner is helped with where fragments ask for fields of some types only: it forgets objects of
 * which only impossible types are asked for, and keys that services need which know the interface as an
 * object (`@interfaceObject`). So the type, and the key of an interface of entities, are asked for beforehand.
 */
export function helps(
  type: GraphQLAbstractType,
  selections: readonly SelectionNode[],
  key: readonly string[],
  fragments: Fragments,
  schema: GraphQLSchema,
): FieldNode[] {
  if (!narrows(type, selections, fragments, schema)) return [];
  const fields = 'getFields' in type ? type.getFields() : {};
  const free = key.filter((name) => fields[name] && fields[name].args.length === 0 && !takes(name, selections, fragments));
  return [TYPENAME, ...free.map((name) => fieldNode(name))];
}

/** Whether anything is asked for that not every object of the type has to give. */
function narrows(type: GraphQLAbstractType, selections: readonly SelectionNode[], fragments: Fragments, schema: GraphQLSchema): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return false;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
    const isWide = !condition || condition === type || (isAbstractType(condition) && 'getInterfaces' in type && schema.isSubType(condition, type));
    return !isWide || narrows(type, fragment?.selectionSet.selections ?? [], fragments, schema);
  });
}

/** Whether another field has taken the key's name in the answer. */
function takes(key: string, selections: readonly SelectionNode[], fragments: Fragments): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.alias?.value === key && selection.name.value !== key;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return fragment !== undefined && takes(key, fragment.selectionSet.selections, fragments);
  });
}
