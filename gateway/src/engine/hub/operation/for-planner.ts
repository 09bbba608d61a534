import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { helps } from './helps.js';
import { fieldNode, nameNode, selectionSet, TYPENAME } from './nodes.js';
import type { Operation } from './operation.js';
import { type SafeKeys, safeVariable } from './safe-names.js';

/**
 * Writes the part of an operation that services have to answer, for the planner. Left out is what the gateway
 * knows by itself: introspection (GraphQL 4.1, 4.2), and the name of the root type, which a service may call
 * otherwise.
 */
export class PlannerText {
  /** @param interfaceKeys Of interfaces of entities, the fields of a key. */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly interfaceKeys: ReadonlyMap<string, readonly string[]>,
    private readonly keys: SafeKeys,
  ) {}

  /** Undefined when services have nothing to answer. */
  of(operation: Operation): string | undefined {
    const root = this.schema.getRootType(operation.definition.operation);
    const writing = new Writing(this.schema, this.interfaceKeys, this.keys, operation, root?.name ?? '');
    const selections = root ? writing.selections(operation.definition.selectionSet, root) : [];
    if (selections.length === 0) return undefined;
    const definition: OperationDefinitionNode = { ...operation.definition, directives: [], selectionSet: selectionSet(selections) };
    const document = { kind: Kind.DOCUMENT as const, definitions: [definition, ...writing.fragments()] };
    return print(visit(document, { Variable: (node) => ({ ...node, name: nameNode(safeVariable(node.name.value)) }) }));
  }
}

class Writing {
  readonly #fragments = new Map<string, SelectionNode[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly interfaceKeys: ReadonlyMap<string, readonly string[]>,
    private readonly keys: SafeKeys,
    private readonly operation: Operation,
    private readonly rootType: string,
  ) {}

  selections(set: SelectionSetNode, parent: GraphQLNamedType | undefined): SelectionNode[] {
    return set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return this.#field(selection, parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value).length > 0 ? [selection] : [];
      const { typeCondition } = selection;
      const inside = this.selections(selection.selectionSet, typeCondition ? this.schema.getType(typeCondition.name.value) : parent);
      return inside.length > 0 ? [{ ...selection, selectionSet: selectionSet(inside) }] : [];
    });
  }

  fragments() {
    return [...this.#fragments].flatMap(([name, selections]) => {
      const fragment = this.operation.fragments.get(name);
      return fragment && selections.length > 0 ? [{ ...fragment, selectionSet: selectionSet(selections) }] : [];
    });
  }

  #fragment(name: string): SelectionNode[] {
    const known = this.#fragments.get(name);
    if (known) return known;
    const fragment = this.operation.fragments.get(name);
    const selections = fragment ? this.selections(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value)) : [];
    this.#fragments.set(name, selections);
    return selections;
  }

  #field(node: FieldNode, parent: GraphQLNamedType | undefined): FieldNode[] {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return [];
    // Known once it is known under its own name; and at the root it is known without asking.
    if (name === '__typename') return parent?.name === this.rootType ? [] : [TYPENAME];
    const key = this.keys.of(node);
    const renamed = key === name ? node : fieldNode(name, key, node);
    if (!node.selectionSet) return [renamed];
    const type = parent && 'getFields' in parent ? parent.getFields()[name]?.type : undefined;
    const named = type && getNamedType(type);

    const inside = this.selections(node.selectionSet, named);
    if (named && isCompositeType(named) && isAbstractType(named)) {
      inside.unshift(...helps(named, inside, this.interfaceKeys.get(named.name) ?? [], this.operation.fragments, this.schema));
    }
    // An object of which nothing is asked for is there or not all the same.
    return [{ ...renamed, selectionSet: selectionSet(inside.length > 0 ? inside : [TYPENAME]) }];
  }
}
