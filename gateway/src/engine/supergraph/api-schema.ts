import { type ASTNode, type ConstDirectiveNode, type DefinitionNode, type DocumentNode, Kind, type NamedTypeNode, visit } from 'graphql';
import { readFeatures } from './features.js';

/**
 * What clients see of a supergraph: the graph without the joins (`join__*`, `link__*` and what else is
 * linked) and without what is `@inaccessible`, with all that refers to it.
 * Federation: 'API schema'; composition has seen to it that what is left holds together.
 */
export function apiSchemaOf(supergraph: DocumentNode): DocumentNode {
  const features = readFeatures(supergraph);
  const isHidden = ({ directives = [] }: { directives?: readonly ConstDirectiveNode[] }): boolean =>
    directives.some(({ name }) => name.value === features.inaccessible);
  const goneTypes = new Set<string>();
  for (const definition of supergraph.definitions) {
    const name = nameOfType(definition);
    if (name !== undefined && (features.ownsType(name) || ('directives' in definition && isHidden(definition as Parameters<typeof isHidden>[0])))) {
      goneTypes.add(name);
    }
  }
  const withoutGone = (types: readonly NamedTypeNode[] = []): NamedTypeNode[] => types.filter(({ name }) => !goneTypes.has(name.value));

  return visit(supergraph, {
    enter(node: ASTNode) {
      switch (node.kind) {
        case Kind.DIRECTIVE_DEFINITION:
          return features.ownsDirective(node.name.value) ? null : undefined;
        case Kind.DIRECTIVE:
          return features.ownsDirective(node.name.value) ? null : undefined;
        case Kind.FIELD_DEFINITION:
        case Kind.INPUT_VALUE_DEFINITION:
        case Kind.ENUM_VALUE_DEFINITION:
          return isHidden(node) ? null : undefined;
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_DEFINITION:
          return goneTypes.has(node.name.value) ? null : { ...node, interfaces: withoutGone(node.interfaces) };
        case Kind.UNION_TYPE_DEFINITION:
          return goneTypes.has(node.name.value) ? null : { ...node, types: withoutGone(node.types) };
        case Kind.SCALAR_TYPE_DEFINITION:
        case Kind.ENUM_TYPE_DEFINITION:
        case Kind.INPUT_OBJECT_TYPE_DEFINITION:
          return goneTypes.has(node.name.value) ? null : undefined;
        case Kind.SCHEMA_EXTENSION:
          // There only to link.
          return null;
        default:
          return undefined;
      }
    },
  });
}

function nameOfType(definition: DefinitionNode): string | undefined {
  return definition.kind.endsWith('TypeDefinition') && 'name' in definition ? definition.name?.value : undefined;
}
