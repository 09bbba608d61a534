import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { Types } from '../../supergraph/types.js';
import type { Operation } from '../operation/operation.js';
import type { SafeKeys } from '../operation/safe-names.js';
import { leafCheck } from './leaf.js';
import type { Field, Fields, ObjectShape, Value } from './shape.js';

/** Makes the shape of an operation's answer; the fields of each type are collected when it first occurs. */
export class ShapeCompiler {
  readonly #types: Types;

  /** @param schema What clients see: what is not in it is never told. */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly keys: SafeKeys,
  ) {
    this.#types = new Types(schema);
  }

  /** @param operation One whose conditions are decided. */
  compile(operation: Operation): Fields {
    const root = this.schema.getRootType(operation.definition.operation);
    if (!root) throw new Error(`The graph has no ${operation.definition.operation}.`);
    return this.#fields(root, [operation.definition.selectionSet], operation);
  }

  /** Collects the fields of one type, in order, those of the same key together (GraphQL 6.3.2, CollectFields). */
  #fields(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], operation: Operation): Fields {
    const groups = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) this.#collect(type, set, operation, groups, seen);
    const fields = [...groups].flatMap(([key, nodes]) => this.#field(type, key, nodes, operation));
    return { typeName: type.name, isObjectType: isObjectType(type), fields };
  }

  #collect(type: GraphQLCompositeType, set: SelectionSetNode, operation: Operation, groups: Map<string, FieldNode[]>, seen: Set<string>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const group = groups.get(key);
        if (group) group.push(selection);
        else groups.set(key, [selection]);
        continue;
      }
      let fragment: { typeCondition?: { name: { value: string } }; selectionSet: SelectionSetNode } | undefined;
      if (selection.kind === Kind.INLINE_FRAGMENT) fragment = selection;
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        fragment = operation.fragments.get(selection.name.value);
      }
      const condition = fragment?.typeCondition?.name.value;
      if (fragment && (condition === undefined || this.#types.satisfies(type.name, condition))) {
        this.#collect(type, fragment.selectionSet, operation, groups, seen);
      }
    }
  }

  #field(type: GraphQLCompositeType, key: string, nodes: readonly FieldNode[], operation: Operation): Field[] {
    const [node] = nodes;
    const name = node?.name.value;
    if (!node || name === undefined) return [];
    if (name === '__typename') return [{ key, kind: 'typename' }];
    if ((name === '__schema' || name === '__type') && type === this.schema.getQueryType()) return [{ key, kind: 'introspection', node: together(nodes) }];
    const definition = 'getFields' in type ? type.getFields()[name] : undefined;
    if (!definition) return [];
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    return [
      {
        key,
        kind: 'data',
        from: this.keys.of(node),
        coordinate: `${type.name}.${name}`,
        value: this.#value(definition.type, sets, operation),
      },
    ];
  }

  #value(type: GraphQLOutputType, sets: readonly SelectionSetNode[], operation: Operation, nonNull = false): Value {
    if (isNonNullType(type)) return this.#value(type.ofType, sets, operation, true);
    if (isListType(type)) return { kind: 'list', nonNull, element: this.#value(type.ofType, sets, operation) };
    if (isLeafType(type)) return { kind: 'leaf', nonNull, check: leafCheck(type) };
    return { kind: 'object', nonNull, shape: this.#object(type, sets, operation) };
  }

  #object(declared: GraphQLCompositeType, sets: readonly SelectionSetNode[], operation: Operation): ObjectShape {
    const fields = this.#fields(declared, sets, operation);
    const asks = (key: string): boolean => sets.some((set) => asksFor(set, key, operation));
    // A service may call its root types as it likes.
    if (this.#isRoot(declared)) return { declared: fields, of: () => fields, all: () => [fields], asks };
    const known = new Map([[declared.name, fields]]);
    const of = (typeName: string): Fields | undefined => {
      const found = known.get(typeName);
      if (found) return found;
      const type = this.schema.getType(typeName);
      if (!isCompositeType(type)) return undefined;
      const collected = this.#fields(type, sets, operation);
      known.set(typeName, collected);
      return collected;
    };
    const names = [declared.name, ...(isAbstractType(declared) ? this.schema.getPossibleTypes(declared).map(({ name }) => name) : [])];
    return { declared: fields, of, all: () => names.flatMap((name) => of(name) ?? []), asks };
  }

  #isRoot(type: GraphQLCompositeType): boolean {
    return !isAbstractType(type) && (type === this.schema.getQueryType() || type === this.schema.getMutationType());
  }
}

/** Whether a field of this key is selected for any type. */
function asksFor(set: SelectionSetNode, key: string, operation: Operation): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value === key;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments.get(selection.name.value);
    return fragment !== undefined && asksFor(fragment.selectionSet, key, operation);
  });
}

/** Several selections of one field as one (GraphQL 6.4.3, MergeSelectionSets). */
function together(nodes: readonly FieldNode[]): FieldNode {
  const [first] = nodes as [FieldNode];
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return { ...first, ...(selections.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections } }) };
}
