import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * Whether data has lists where the schema has lists and objects where it has objects. A service of
 * another release may send something else, and `@apollo/gateway` then fails an assertion far from
 * the fetch and blanks the whole answer, the healthy services' parts too. Values of leaves and
 * nulls are left to it: it handles those field by field.
 */
export function fits(schema: GraphQLSchema, document: DocumentNode, data: Record<string, unknown>): boolean {
  return new Shape(schema, document).ofOperation(data);
}

class Shape {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  #operation: OperationDefinitionNode | undefined;

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
      if (definition.kind === Kind.OPERATION_DEFINITION) this.#operation = definition;
    }
  }

  ofOperation(data: unknown): boolean {
    if (!this.#operation) return true;
    return this.#object(data, this.#schema.getRootType(this.#operation.operation)?.name, this.#operation.selectionSet);
  }

  #object(value: unknown, typeName: string | undefined, { selections }: SelectionSetNode): boolean {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return selections.every((selection) => this.#selection(value as Record<string, unknown>, typeName, selection));
  }

  /**
   * A fragment is applied whatever the object's type: a valid document never gives one response key
   * two shapes, and a fragment that does not apply finds none of its keys.
   */
  #selection(object: Record<string, unknown>, typeName: string | undefined, selection: SelectionNode): boolean {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      return !fragment || this.#object(object, fragment.typeCondition?.name.value ?? typeName, fragment.selectionSet);
    }
    const { selectionSet } = selection;
    const name = selection.name.value;
    const value = object[selection.alias?.value ?? name];
    if (value === undefined || value === null) return true;
    if (name === '__typename') return typeof value === 'string';
    if (name === '_entities' && selectionSet) {
      return Array.isArray(value) && value.every((entity) => entity === null || this.#object(entity, undefined, selectionSet));
    }
    const type = this.#fieldType(typeName, name);
    return !type || this.#value(value, type, selectionSet);
  }

  /** Unknown is no fault here: what the schema does not know, nobody asks for in the end. */
  #fieldType(typeName: string | undefined, field: string): GraphQLOutputType | undefined {
    const type = typeName === undefined ? undefined : this.#schema.getType(typeName);
    return isCompositeType(type) && 'getFields' in type ? type.getFields()[field]?.type : undefined;
  }

  #value(value: unknown, type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined): boolean {
    if (value === null || value === undefined) return true;
    if (isNonNullType(type)) return this.#value(value, type.ofType, selectionSet);
    if (isListType(type)) return Array.isArray(value) && value.every((element) => this.#value(element, type.ofType, selectionSet));
    return !isCompositeType(type) || !selectionSet || this.#object(value, type.name, selectionSet);
  }
}
