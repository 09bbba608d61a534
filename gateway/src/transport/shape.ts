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

/** Undefined where anything will do. */
type Check = ((value: unknown) => boolean) | undefined;

/** The same document is asked again and again. */
const known = new WeakMap<DocumentNode, { schema: GraphQLSchema; check: Check }>();

/**
 * Whether data has lists where the schema has lists and objects where it has objects. A service of
 * another release may send something else, and `@apollo/gateway` then fails an assertion far from
 * the fetch and blanks the whole answer, the healthy services' parts too. Values of leaves and
 * nulls are left to it: it handles those field by field.
 */
export function fits(schema: GraphQLSchema, document: DocumentNode, data: Record<string, unknown>): boolean {
  let found = known.get(document);
  if (found?.schema !== schema) {
    found = { schema, check: new Shape(schema, document).ofOperation() };
    known.set(document, found);
  }
  return found.check?.(data) ?? true;
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

  ofOperation(): Check {
    if (!this.#operation) return undefined;
    return this.#object(this.#schema.getRootType(this.#operation.operation)?.name, this.#operation.selectionSet);
  }

  #object(typeName: string | undefined, { selections }: SelectionSetNode): Check {
    const fields = selections.flatMap((selection) => this.#selection(typeName, selection));
    return (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      for (const { key, check } of fields) {
        const found = (value as Record<string, unknown>)[key];
        if (found !== undefined && found !== null && !check(found)) return false;
      }
      return true;
    };
  }

  /**
   * A fragment is applied whatever the object's type: a valid document never gives one response key
   * two shapes, and a fragment that does not apply finds none of its keys.
   */
  #selection(typeName: string | undefined, selection: SelectionNode): { key: string; check: NonNullable<Check> }[] {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      const on = fragment?.typeCondition?.name.value ?? typeName;
      return fragment?.selectionSet.selections.flatMap((inner) => this.#selection(on, inner)) ?? [];
    }
    const name = selection.name.value;
    const check = this.#field(typeName, name, selection.selectionSet);
    return check ? [{ key: selection.alias?.value ?? name, check }] : [];
  }

  #field(typeName: string | undefined, name: string, selectionSet: SelectionSetNode | undefined): Check {
    if (name === '__typename') return (value) => typeof value === 'string';
    if (name === '_entities' && selectionSet) return listOf(this.#object(undefined, selectionSet));
    const type = this.#fieldType(typeName, name);
    return type && this.#value(type, selectionSet);
  }

  /** Unknown is no fault here: what the schema does not know, nobody asks for in the end. */
  #fieldType(typeName: string | undefined, field: string): GraphQLOutputType | undefined {
    const type = typeName === undefined ? undefined : this.#schema.getType(typeName);
    return isCompositeType(type) && 'getFields' in type ? type.getFields()[field]?.type : undefined;
  }

  #value(type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined): Check {
    if (isNonNullType(type)) return this.#value(type.ofType, selectionSet);
    if (isListType(type)) return listOf(this.#value(type.ofType, selectionSet));
    return isCompositeType(type) && selectionSet ? this.#object(type.name, selectionSet) : undefined;
  }
}

function listOf(element: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return false;
    if (element) for (const one of value) if (one !== null && one !== undefined && !element(one)) return false;
    return true;
  };
}
