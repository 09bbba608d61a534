import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** An operation with all that decides which of its fields are asked for. */
export interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables of `@skip` and `@include`. */
  readonly flags: Readonly<Record<string, unknown>>;
}

/** The fields of one type, in order, those of the same key together (GraphQL 6.3.2, CollectFields). */
export function collect({ schema, fragments, flags }: Scope, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
  const groups = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, flags)?.if === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, flags)?.if === false) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const group = groups.get(key);
        if (group) group.push(selection);
        else groups.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection)) walk(selection.selectionSet);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment && applies(fragment)) walk(fragment.selectionSet);
      }
    }
  };
  const applies = ({ typeCondition }: FragmentDefinitionNode | InlineFragmentNode): boolean => {
    const condition = typeCondition && schema.getType(typeCondition.name.value);
    return condition === undefined || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  };
  for (const set of sets) walk(set);
  return groups;
}
