import {
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/**
 * The planner asks services for keys, and for what other fields are computed from, under the fields'
 * own names. A client that calls another field by such a name (`country { iso3: name pledges { ... } }`)
 * would be given the one for the other in silence, so it is told to choose another alias.
 */
export function hiddenKeysRule(supergraph: GraphQLSchema): ValidationRule {
  const taken = namesTaken(supergraph);
  const isTaken = (type: GraphQLCompositeType, name: string): boolean => {
    const types = isAbstractType(type) ? [type, ...supergraph.getPossibleTypes(supergraph.getType(type.name) as typeof type)] : [type];
    return types.some((one) => taken.get(one.name)?.has(name));
  };
  return (context) => ({
    Field(node) {
      const alias = node.alias?.value;
      const type = context.getParentType();
      if (alias === undefined || alias === node.name.value || !type || !isTaken(type, alias)) return;
      context.reportError(
        new GraphQLError(`"${alias}" is a field of "${type.name}" that the hub itself asks for. Choose another alias for "${node.name.value}".`, {
          nodes: node,
        }),
      );
    },
  });
}

/** By type, what the supergraph names as a key or as required. */
function namesTaken(supergraph: GraphQLSchema): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const fields = Object.values(type.getFields()).flatMap(({ astNode }) => astNode?.directives ?? []);
    const sets = [...(type.astNode?.directives ?? []), ...fields].flatMap(({ arguments: given = [] }) =>
      given.flatMap(({ name, value }) => (['key', 'requires'].includes(name.value) && value.kind === Kind.STRING ? [value.value] : [])),
    );
    if (sets.length > 0) taken.set(type.name, new Set(sets.flatMap(topNames)));
  }
  return taken;
}

/** `iso3 home { id }` begins at `iso3` and `home`. */
function topNames(set: string): string[] {
  const [document] = parse(`{ ${set} }`, { noLocation: true }).definitions;
  const { selections } = (document as { selectionSet: SelectionSetNode }).selectionSet;
  return selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
}
