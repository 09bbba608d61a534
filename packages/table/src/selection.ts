import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { Kind } from './column.js';
import { type Shape, together } from './shape.js';

export interface Asked {
  /** The question: columns are then those that it selects, the same on every page. */
  document?: DocumentNode;
  operationName?: string | null;
  /** Decide `@skip` and `@include`. */
  variables?: Readonly<Record<string, unknown>>;
  /** Tells lists from objects, kinds and descriptions before any value is there. */
  schema?: GraphQLSchema;
}

const KINDS: Readonly<Record<string, Kind>> = {
  Int: 'integer',
  Float: 'decimal',
  Decimal: 'decimal',
  Boolean: 'boolean',
  PartialDate: 'date',
  DateTime: 'date',
  Date: 'date',
  CurrencyCode: 'currency',
};

/** The shape of an answer as its question tells it; undefined when no question is given. */
export function shapeOfQuestion({ document, operationName, variables = {}, schema }: Asked): Shape | undefined {
  if (!document) return undefined;
  const operation = operationOf(document, operationName);
  if (!operation) return undefined;
  const root = schema?.getRootType(operation.operation);
  return { list: false, fields: new Walk(document, schema, variables).fields(operation.selectionSet, root?.name) };
}

/** The operation that is meant: the one of that name, or the only one. */
export function operationOf(document: DocumentNode, name?: string | null): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
  return name ? operations.find((one) => one.name?.value === name) : operations[0];
}

class Walk {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    document: DocumentNode,
    private readonly schema: GraphQLSchema | undefined,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    this.fragments = new Map(document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])));
  }

  fields({ selections }: SelectionSetNode, typeName: string | undefined): Map<string, Shape> {
    const fields = new Map<string, Shape>();
    for (const selection of selections) {
      if (!this.isAsked(selection)) continue;
      for (const [key, shape] of this.selected(selection, typeName)) {
        const known = fields.get(key);
        fields.set(key, known ? together(known, shape) : shape);
      }
    }
    return fields;
  }

  private selected(selection: SelectionNode, typeName: string | undefined): Iterable<[string, Shape]> {
    if (selection.kind === 'Field') {
      const { name, alias, selectionSet } = selection;
      const shape = this.shape(typeName, name.value);
      const inner = selectionSet && this.fields(selectionSet, shape.inner);
      return [[(alias ?? name).value, { ...shape.known, ...(inner && { fields: inner }) }]];
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : this.fragments.get(selection.name.value);
    if (!fragment) return [];
    const condition = fragment.typeCondition;
    const type = condition && this.schema && typeFromAST(this.schema, condition);
    return this.fields(fragment.selectionSet, type?.name ?? typeName);
  }

  private shape(typeName: string | undefined, field: string): { known: Shape; inner?: string } {
    if (field === '__typename') return { known: { list: false, kind: 'text' } };
    const type = typeName === undefined ? undefined : this.schema?.getType(typeName);
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
    if (!definition) return { known: { list: false } };
    const named = getNamedType(definition.type);
    const told = definition.description ? { description: definition.description } : {};
    const known = { list: isList(definition.type), ...told, ...(isLeafType(named) && { kind: KINDS[named.name] ?? 'text' }) } satisfies Shape;
    return isCompositeType(named) ? { known, inner: named.name } : { known };
  }

  private isAsked(selection: SelectionNode): boolean {
    try {
      const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.variables);
      const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.variables);
      return skip?.if !== true && include?.if !== false;
    } catch {
      // A variable that was not given: the graph itself says so; here the column stays.
      return true;
    }
  }
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
