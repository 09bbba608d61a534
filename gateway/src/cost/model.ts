import { type DirectiveNode, type GraphQLField, type GraphQLSchema, getDirectiveValues, getNamedType, isCompositeType } from 'graphql';

/** What a field costs beside the records that it gives, and how many those are. */
export interface FieldCost {
  /** Once, whenever the field is answered. */
  readonly weight: number;
  /** Each record that it gives; nothing for plain values. */
  readonly each: number;
  readonly list: ListSize;
}

interface ListSize {
  /** Where nothing else says it. */
  readonly assumed: number;
  /** Arguments that say how many. */
  readonly slicing: readonly string[];
  /** Fields of what it gives that are as long, as the `nodes` of a connection; empty where the field itself is the list. */
  readonly sized: readonly string[];
}

/** What a request costs before it asks anything: to be read, checked, planned and answered takes about as long as twenty records. */
export const REQUEST = 20;
/** An answer that is at hand and still holds. */
export const HIT = 1;
/** A change is written and checked, and what it says is read again. */
export const MUTATION = 50;
/** The schema as an answer: it does not depend on what is held, and is large. */
export const INTROSPECTION = 500;

/** Most lists that nobody measured are short: the sources of a record, its donors, its states. */
const HANDFUL: ListSize = { assumed: 3, slicing: [], sized: [] };

/** The costs of all fields, as the services declare them by `@cost` and `@listSize`. Read once, at the start. */
export class CostModel {
  private readonly known = new Map<GraphQLField<unknown, unknown>, FieldCost>();

  constructor(readonly schema: GraphQLSchema) {}

  of(field: GraphQLField<unknown, unknown>): FieldCost {
    const known = this.known.get(field);
    if (known) return known;
    const type = getNamedType(field.type);
    const listed = this.declared<Partial<Record<'assumedSize', number> & Record<'slicingArguments' | 'sizedFields', string[]>>>('listSize', field.astNode);
    const cost = {
      weight: this.weightOf(field.astNode) ?? 0,
      each: isCompositeType(type) ? (this.weightOf(type.astNode) ?? 1) : 0,
      list: listed ? { assumed: listed.assumedSize ?? HANDFUL.assumed, slicing: listed.slicingArguments ?? [], sized: listed.sizedFields ?? [] } : HANDFUL,
    };
    this.known.set(field, cost);
    return cost;
  }

  private weightOf(node: Declared): number | undefined {
    return this.declared<{ weight: number }>('cost', node)?.weight;
  }

  private declared<T>(name: string, node: Declared): T | undefined {
    const directive = this.schema.getDirective(name);
    return directive && node ? (getDirectiveValues(directive, node) as T | undefined) : undefined;
  }
}

type Declared = { readonly directives?: readonly DirectiveNode[] } | null | undefined;
