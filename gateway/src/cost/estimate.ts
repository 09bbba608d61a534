import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fieldOf, typeOn } from './fields.js';
import { type CostModel, INTROSPECTION, MUTATION, REQUEST } from './model.js';

type Variables = Readonly<Record<string, unknown>>;

/** The length of a list is said by the field above it. */
interface Sized {
  readonly names: readonly string[];
  readonly size: number;
}

/** A list that a client wants by its length. */
export interface Slice {
  readonly argument: string;
  readonly size: number;
}

export interface Estimate {
  readonly cost: number;
  /** The longest list that is asked for by an argument. */
  readonly longest: Slice | undefined;
  /** Whether it is the same with any variables. */
  readonly isFixed: boolean;
}

/**
 * What an operation costs at most, before anything is asked: for each field its weight, and for each
 * record that it may give the record's own weight and all that is asked of it. A list is as long as
 * its argument says, else as long as declared. Knows nothing of the data, so that it is an upper
 * bound for pages and an assumption for other lists. A document that does not fit the schema is
 * taken as far as it does: it is refused elsewhere.
 */
export function estimate(model: CostModel, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Estimate {
  const root = model.schema.getRootType(operation.operation);
  const walk = new Walk(model, document, withDefaults(operation, variables));
  const asked = root ? walk.set(operation.selectionSet, root, undefined) : 0;
  return { cost: Math.ceil(REQUEST + (operation.operation === 'mutation' ? MUTATION : 0) + asked), longest: walk.longest, isFixed: walk.isFixed };
}

class Walk {
  longest: Slice | undefined;
  isFixed = true;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  /** A fragment costs the same wherever it is spread with lists of the same length; without this, fragments in fragments would be walked without end. */
  private readonly spread = new Map<string, number>();

  constructor(
    private readonly model: CostModel,
    { definitions }: DocumentNode,
    private readonly variables: Variables,
  ) {
    for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(one.name.value, one);
  }

  set({ selections }: SelectionSetNode, type: GraphQLCompositeType, sized: Sized | undefined): number {
    let sum = 0;
    for (const selection of selections) if (!this.isLeftOut(selection)) sum += this.selection(selection, type, sized);
    return sum;
  }

  private selection(selection: SelectionNode, type: GraphQLCompositeType, sized: Sized | undefined): number {
    if (selection.kind === Kind.FIELD) return this.field(selection, type, sized);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value, sized);
    const on = typeOn(this.model.schema, selection.typeCondition?.name.value, type);
    return on ? this.set(selection.selectionSet, on, sized) : 0;
  }

  private fragment(name: string, sized: Sized | undefined): number {
    const key = sized ? `${name} ${sized.names.join(',')} ${sized.size}` : name;
    const known = this.spread.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const on = fragment && typeOn(this.model.schema, fragment.typeCondition.name.value, undefined);
    // One that leads back to itself is refused by validation, and must not keep us here until then.
    this.spread.set(key, 0);
    const cost = fragment && on ? this.set(fragment.selectionSet, on, sized) : 0;
    this.spread.set(key, cost);
    return cost;
  }

  private field(node: FieldNode, type: GraphQLCompositeType, sized: Sized | undefined): number {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return INTROSPECTION;
    const field = fieldOf(type, name);
    if (!field) return 0;
    const { weight, each, list } = this.model.of(field);
    const size = this.sliceOf(node, field, list.slicing) ?? list.assumed;
    const isList = isListType(getNullableType(field.type));
    const times = sized?.names.includes(name) ? sized.size : isList ? size : 1;
    const below = getNamedType(field.type);
    const asked =
      node.selectionSet && isCompositeType(below) ? this.set(node.selectionSet, below, list.sized.length > 0 ? { names: list.sized, size } : undefined) : 0;
    return weight + times * (each + asked);
  }

  private sliceOf(node: FieldNode, field: GraphQLField<unknown, unknown>, slicing: readonly string[]): number | undefined {
    let size: number | undefined;
    for (const argument of slicing) {
      const given = node.arguments?.find((one) => one.name.value === argument)?.value;
      const value = this.valueOf(given) ?? field.args.find((one) => one.name === argument)?.defaultValue;
      if (typeof value !== 'number' || !(value >= 0)) continue;
      if (value > (this.longest?.size ?? 0)) this.longest = { argument, size: value };
      size = Math.max(size ?? 0, value);
    }
    return size;
  }

  /** By `@skip` or `@include`. */
  private isLeftOut({ directives = [] }: SelectionNode): boolean {
    return directives.some(({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return false;
      return this.valueOf(given.find((one) => one.name.value === 'if')?.value) === (name.value === 'skip');
    });
  }

  /** A number or a truth value, written down or given as a variable. */
  private valueOf(node: ValueNode | undefined): unknown {
    if (node?.kind === Kind.VARIABLE) {
      this.isFixed = false;
      return Object.hasOwn(this.variables, node.name.value) ? this.variables[node.name.value] : undefined;
    }
    if (node?.kind === Kind.INT) return Number(node.value);
    return node?.kind === Kind.BOOLEAN ? node.value : undefined;
  }
}

function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of variableDefinitions) {
    if (defaultValue?.kind === Kind.INT) defaults[variable.name.value] = Number(defaultValue.value);
    if (defaultValue?.kind === Kind.BOOLEAN) defaults[variable.name.value] = defaultValue.value;
  }
  return { ...defaults, ...given };
}
