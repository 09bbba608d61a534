import { type FieldNode, type FragmentDefinitionNode, type GraphQLAbstractType, type GraphQLSchema, isAbstractType, Kind, type SelectionNode } from 'graphql';
import { fieldNode, TYPENAME } from './nodes.js';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * What the planner is helped with where fragments ask for fields of some types only. It forgets objects of which
 * only types are asked for that cannot be: then the type is asked for, too. And it forgets keys that services
 * need which know the interface as an object (`@interfaceObject`): then type and key are asked for.
 * @param key Of such an interface.
 */
export function helps(
  type: GraphQLAbstractType,
  selections: readonly SelectionNode[],
  key: readonly string[],
  fragments: Fragments,
  schema: GraphQLSchema,
): FieldNode[] {
  if (!narrows(type, selections, fragments, schema)) return [];
  if (key.length === 0) return selections.some(({ kind }) => kind === Kind.FIELD) ? [] : [TYPENAME];
  const fields = 'getFields' in type ? type.getFields() : {};
  return [TYPENAME, ...key.filter((name) => fields[name]).map((name) => fieldNode(name))];
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
