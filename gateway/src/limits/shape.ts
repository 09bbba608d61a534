import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { withinLimit } from './limit-error.js';
import { LIMITS } from './limits.js';

/** What a selection amounts to once its fragments are put in. */
interface Shape {
  depth: number;
  aliases: number;
  directives: number;
  /** Fields at its own level. */
  fields: number;
  /** Whether it asks for the schema. */
  introspects: boolean;
}

/**
 * Measures every operation of a document. A fragment is measured once, and one that leads back to
 * itself counts as nothing there: validation, which comes later, refuses it.
 * @throws LimitError
 * @returns whether it asks for the schema.
 */
export function checkShape({ definitions }: DocumentNode): boolean {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  withinLimit(
    'TOO_MANY_FRAGMENTS',
    fragments.length,
    LIMITS.fragments,
    (limit, found) => `The document has ${found} fragments; ${limit} are allowed. Write out those that are used once.`,
  );
  const walk = new Walk(fragments);
  const shapes = definitions.map((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return undefined;
    const shape = walk.operation(one);
    check(shape);
    return shape;
  });
  return shapes.some((shape) => shape?.introspects);
}

function check({ depth, aliases, directives, fields }: Shape): void {
  withinLimit(
    'OPERATION_TOO_DEEP',
    depth,
    LIMITS.depth,
    (limit, found) => `The operation asks ${found} fields deep; ${limit} are allowed. Ask for what lies deeper by its id, in a request of its own.`,
  );
  withinLimit(
    'TOO_MANY_ALIASES',
    aliases,
    LIMITS.aliases,
    (limit, found) =>
      `The operation has ${found} aliases; ${limit} are allowed. Ask for a list with a filter instead of many single records, or in several requests.`,
  );
  withinLimit(
    'TOO_MANY_DIRECTIVES',
    directives,
    LIMITS.directives,
    (limit, found) => `The operation has ${found} directives; ${limit} are allowed. One @include on a field or fragment counts for all below it.`,
  );
  withinLimit(
    'TOO_MANY_ROOT_FIELDS',
    fields,
    LIMITS.rootFields,
    (limit, found) => `The operation has ${found} fields at its root; ${limit} are allowed. Ask in several requests.`,
  );
}

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0, introspects: false };

class Walk {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly measured = new Map<string, Shape>();

  constructor(fragments: readonly FragmentDefinitionNode[]) {
    this.fragments = new Map(fragments.map((one) => [one.name.value, one]));
  }

  operation({ selectionSet, directives, variableDefinitions = [] }: OperationDefinitionNode): Shape {
    const shape = this.set(selectionSet);
    const further = variableDefinitions.reduce((sum, one) => sum + lengthOf(one.directives), lengthOf(directives));
    return { ...shape, directives: shape.directives + further };
  }

  private set({ selections }: SelectionSetNode): Shape {
    const sum: Shape = { ...NOTHING };
    for (const selection of selections) {
      const one = this.selection(selection);
      sum.depth = Math.max(sum.depth, one.depth);
      sum.aliases += one.aliases;
      sum.directives += one.directives + lengthOf(selection.directives);
      sum.fields += one.fields;
      sum.introspects ||= one.introspects;
    }
    return sum;
  }

  private selection(selection: SelectionNode): Shape {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.set(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    const below = selection.selectionSet ? this.set(selection.selectionSet) : NOTHING;
    const { value } = selection.name;
    return {
      depth: below.depth + 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      directives: below.directives,
      fields: 1,
      introspects: below.introspects || value === '__schema' || value === '__type',
    };
  }

  private fragment(name: string): Shape {
    const known = this.measured.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    if (!fragment) return NOTHING;
    this.measured.set(name, NOTHING);
    const shape = this.set(fragment.selectionSet);
    const whole = { ...shape, directives: shape.directives + lengthOf(fragment.directives) };
    this.measured.set(name, whole);
    return whole;
  }
}

function lengthOf(directives: readonly DirectiveNode[] | undefined): number {
  return directives?.length ?? 0;
}
