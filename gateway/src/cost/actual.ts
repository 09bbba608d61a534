import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldOf } from './fields.js';
import { type CostModel, INTROSPECTION, MUTATION, REQUEST } from './model.js';

/** What is asked of one place of the answer: selections that meet there, and made of them, when something is there, its records by their keys. */
interface Place {
  readonly from: { set: SelectionSetNode; type: GraphQLCompositeType }[];
  branches?: readonly Branch[];
}

interface Branch {
  readonly key: string;
  readonly weight: number;
  readonly each: number;
  readonly place: Place;
}

/** What an answer cost, by the weights of the estimate and the records that it really has. */
export function actualCost(model: CostModel, document: DocumentNode, operation: OperationDefinitionNode, data: unknown): number {
  const root = model.schema.getRootType(operation.operation);
  const before = REQUEST + (operation.operation === 'mutation' ? MUTATION : 0);
  if (!root || !isRecord(data)) return before;
  let answer = answers.get(operation);
  if (!answer) {
    answer = { of: new Answer(model, document), root: { from: [{ set: operation.selectionSet, type: root }] } };
    answers.set(operation, answer);
  }
  return before + answer.of.recordsOf(data, answer.root);
}

/** What was found out of an operation, for as long as its document is kept. */
const answers = new WeakMap<OperationDefinitionNode, { of: Answer; root: Place }>();

class Answer {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly model: CostModel,
    { definitions }: DocumentNode,
  ) {
    for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(one.name.value, one);
  }

  recordsOf(record: Readonly<Record<string, unknown>>, place: Place): number {
    place.branches ??= this.branchesOf(place);
    let sum = 0;
    for (const branch of place.branches) {
      const value = record[branch.key];
      if (value !== null && value !== undefined) sum += branch.weight + this.valueOf(value, branch);
    }
    return sum;
  }

  private valueOf(value: unknown, branch: Branch): number {
    if (Array.isArray(value)) {
      let sum = 0;
      for (const one of value) sum += this.valueOf(one, branch);
      return sum;
    }
    return isRecord(value) ? branch.each + this.recordsOf(value, branch.place) : 0;
  }

  /** Only those that cost something or lead to what does; types are not told apart, as no two of them use one key for different things. */
  private branchesOf({ from }: Place): Branch[] {
    const branches = new Map<string, Branch>();
    const seen = new Set<string>();
    const collect = ({ selections }: SelectionSetNode, type: GraphQLCompositeType): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const name = selection.name.value;
          const key = (selection.alias ?? selection.name).value;
          if (name === '__schema' || name === '__type') branches.set(key, { key, weight: INTROSPECTION, each: 0, place: { from: [] } });
          const field = fieldOf(type, name);
          if (!field) continue;
          const { weight, each } = this.model.of(field);
          const below = getNamedType(field.type);
          if (weight === 0 && !isCompositeType(below)) continue;
          const branch = branches.get(key) ?? { key, weight, each, place: { from: [] } };
          branches.set(key, branch);
          if (selection.selectionSet && isCompositeType(below)) branch.place.from.push({ set: selection.selectionSet, type: below });
          continue;
        }
        if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) continue;
        if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value);
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
        const on = fragment?.typeCondition ? this.model.schema.getType(fragment.typeCondition.name.value) : type;
        if (fragment && isCompositeType(on)) collect(fragment.selectionSet, on);
      }
    };
    for (const { set, type } of from) collect(set, type);
    return [...branches.values()];
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
