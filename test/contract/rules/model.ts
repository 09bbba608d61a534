import {
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from 'graphql';
import type { Subgraph } from '../../schema/subgraphs.js';

type TypeWithFields = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

interface FieldModel {
  name: string;
  nullable: boolean;
  /** Without list and non-null marks. */
  namedType: string;
  /** Written as in the schema, for messages. */
  written: string;
  /** Somebody else's, named here only because a directive needs it. */
  external: boolean;
}

export interface TypeModel {
  name: string;
  fields: FieldModel[];
  /** The fields of all its keys together; empty when it is no entity. */
  keyFields: Set<string>;
  interfaces: Set<string>;
  isInterfaceObject: boolean;
}

export interface SubgraphModel {
  name: string;
  types: Map<string, TypeModel>;
}

/** What the rules need to know of a subgraph; a type and its extensions are one. */
export function modelOf({ name, sdl }: Subgraph): SubgraphModel {
  const types = new Map<string, TypeModel>();
  for (const definition of parse(sdl).definitions) {
    if (!hasFields(definition)) continue;
    const type = types.get(definition.name.value) ?? emptyType(definition.name.value);
    types.set(type.name, type);
    type.fields.push(...(definition.fields ?? []).map(fieldOf));
    for (const key of keyFieldsOf(definition)) type.keyFields.add(key);
    for (const implemented of definition.interfaces ?? []) type.interfaces.add(implemented.name.value);
    type.isInterfaceObject ||= hasDirective(definition, 'interfaceObject');
  }
  return { name, types };
}

export function isEntity(type: TypeModel): boolean {
  return type.keyFields.size > 0;
}

function emptyType(name: string): TypeModel {
  return { name, fields: [], keyFields: new Set(), interfaces: new Set(), isInterfaceObject: false };
}

function hasFields(definition: { kind: string }): definition is TypeWithFields {
  const kinds: string[] = [Kind.OBJECT_TYPE_DEFINITION, Kind.OBJECT_TYPE_EXTENSION, Kind.INTERFACE_TYPE_DEFINITION, Kind.INTERFACE_TYPE_EXTENSION];
  return kinds.includes(definition.kind);
}

function fieldOf(field: FieldDefinitionNode): FieldModel {
  return {
    name: field.name.value,
    nullable: field.type.kind !== Kind.NON_NULL_TYPE,
    namedType: namedType(field.type),
    written: written(field.type),
    external: hasDirective(field, 'external'),
  };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function written(type: TypeNode): string {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value;
  return type.kind === Kind.LIST_TYPE ? `[${written(type.type)}]` : `${written(type.type)}!`;
}

function hasDirective({ directives }: Pick<FieldDefinitionNode, 'directives'>, name: string): boolean {
  return directives?.some((directive) => directive.name.value === name) ?? false;
}

/** The top-level names in `@key(fields: "id organisation { id }")`. */
function keyFieldsOf({ directives }: TypeWithFields): string[] {
  return (directives ?? []).flatMap((directive) => {
    const fields = directive.arguments?.find((argument) => argument.name.value === 'fields')?.value;
    if (directive.name.value !== 'key' || fields?.kind !== Kind.STRING) return [];
    const [operation] = parse(`{ ${fields.value} }`).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
    return operation.selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
  });
}
