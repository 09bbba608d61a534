import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Data = Record<string, unknown>;
type Check = (value: unknown) => boolean;
/** What is looked at of an object: one value, under its key. */
interface KeyCheck {
  readonly key: string;
  readonly check: Check;
}

const compiled = new WeakMap<DocumentNode, Check>();

/**
 * Whether data has lists where the schema has lists and objects where it has objects. A service of
 * another release may send something else, and `@apollo/gateway` then fails an assertion far from
 * the fetch and blanks the whole answer, the healthy services' parts too. Values of leaves and
 * nulls are left to it: it handles those field by field.
 * @param document Compiled once: an engine keeps it with its plan.
 */
export function fits(schema: GraphQLSchema, document: DocumentNode, data: Data): boolean {
  let check = compiled.get(document);
  if (!check) {
    check = new ShapeCompiler(schema, document).compile();
    compiled.set(document, check);
  }
  return check(data);
}

class ShapeCompiler {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  compile(): Check {
    const operation = this.document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    return operation ? this.#object(this.schema.getRootType(operation.operation)?.name, operation.selectionSet) : () => true;
  }

  #object(typeName: string | undefined, selectionSet: SelectionSetNode): Check {
    const checks = this.#keys(typeName, selectionSet);
    return (value) => {
      if (!isObject(value)) return false;
      for (const { key, check } of checks) {
        const part = value[key];
        if (!isAbsent(part) && !check(part)) return false;
      }
      return true;
    };
  }

  #keys(typeName: string | undefined, { selections }: SelectionSetNode): KeyCheck[] {
    return selections.flatMap((selection) => this.#selection(typeName, selection));
  }

  /**
   * A fragment is applied whatever the object's type: a valid document never gives one response key
   * two shapes, and a fragment that does not apply finds none of its keys.
   */
  #selection(typeName: string | undefined, selection: SelectionNode): KeyCheck[] {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      return fragment ? this.#keys(fragment.typeCondition?.name.value ?? typeName, fragment.selectionSet) : [];
    }
    const { selectionSet } = selection;
    const name = selection.name.value;
    const key = selection.alias?.value ?? name;
    if (name === '__typename') return [{ key, check: (value) => typeof value === 'string' }];
    if (name === '_entities' && selectionSet) return [{ key, check: listOf(this.#object(undefined, selectionSet)) }];
    const type = this.#fieldType(typeName, name);
    const check = type && this.#value(type, selectionSet);
    return check ? [{ key, check }] : [];
  }

  /** Unknown is no fault here: what the schema does not know, nobody asks for in the end. */
  #fieldType(typeName: string | undefined, field: string): GraphQLOutputType | undefined {
    const type = typeName === undefined ? undefined : this.schema.getType(typeName);
    return isCompositeType(type) && 'getFields' in type ? type.getFields()[field]?.type : undefined;
  }

  /** Undefined where anything will do. */
  #value(type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined): Check | undefined {
    if (isNonNullType(type)) return this.#value(type.ofType, selectionSet);
    if (isListType(type)) return listOf(this.#value(type.ofType, selectionSet));
    return isCompositeType(type) && selectionSet ? this.#object(type.name, selectionSet) : undefined;
  }
}

function listOf(element: Check | undefined): Check {
  if (!element) return Array.isArray;
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!isAbsent(one) && !element(one)) return false;
    return true;
  };
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
