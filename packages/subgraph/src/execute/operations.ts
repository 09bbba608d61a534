import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  validate,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Compiler, flagsOf } from './compile.js';
import { Run } from './run.js';
import { Data, Spot } from './spot.js';

interface Executed {
  data: Record<string, unknown> | null;
  errors?: readonly GraphQLError[];
}

/** An operation that is ready to be carried out. */
export interface Executable {
  readonly definition: OperationDefinitionNode;
  /** The names of all fields that it asks for, of whatever type. */
  readonly fields: ReadonlySet<string>;
  execute(context: unknown): Promise<Executed>;
}

/** Of the texts that are remembered, in characters. */
const REMEMBERED = 2_000_000;
/** Each flag doubles the ways in which an operation may be compiled. */
const MOST_FLAGS = 6;

/**
 * The operations that a service was asked, compiled. What is not a plain and valid query is left to `graphql-js`
 * and Apollo Server: writes, questions about the schema, and whatever is wrong.
 */
export class CompiledOperations {
  private readonly texts = new LRUCache<string, { document: DocumentNode | undefined }>({ maxSize: REMEMBERED });
  private readonly documents = new WeakMap<DocumentNode, Map<string, CompiledOperation | undefined>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Undefined for what is not compiled. */
  ofText(text: string, variables?: Record<string, unknown>, operationName?: string): Executable | undefined {
    const known = this.texts.get(text) ?? { document: this.read(text) };
    this.texts.set(text, known, { size: text.length || 1 });
    return known.document && this.ofDocument(known.document, variables, operationName);
  }

  /** @param document One that is valid. */
  ofDocument(document: DocumentNode, variables: Record<string, unknown> = {}, operationName?: string): Executable | undefined {
    const operations = this.documents.get(document) ?? new Map<string, CompiledOperation | undefined>();
    this.documents.set(document, operations);
    const name = operationName ?? '';
    if (!operations.has(name)) operations.set(name, this.prepare(document, operationName));
    return operations.get(name)?.with(variables);
  }

  private read(text: string): DocumentNode | undefined {
    try {
      const document = parse(text);
      return validate(this.schema, document).length === 0 ? document : undefined;
    } catch {
      return undefined;
    }
  }

  private prepare(document: DocumentNode, operationName?: string): CompiledOperation | undefined {
    const definition = getOperationAST(document, operationName);
    if (definition?.operation !== 'query') return undefined;
    const operation = new CompiledOperation(this.schema, document, definition);
    const asksSchema = operation.fields.has(SchemaMetaFieldDef.name) || operation.fields.has(TypeMetaFieldDef.name);
    return asksSchema || operation.flags.length > MOST_FLAGS ? undefined : operation;
  }
}

class CompiledOperation {
  readonly flags: readonly string[];
  readonly fields: ReadonlySet<string>;
  private readonly variants = new Map<string, ReturnType<Compiler['compile']>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    readonly definition: OperationDefinitionNode,
  ) {
    this.flags = flagsOf(document);
    this.fields = fieldsOf(document);
  }

  /** Undefined for variables that are not as they were declared. */
  with(given: Record<string, unknown>): Executable | undefined {
    const { coerced } = getVariableValues(this.schema, this.definition.variableDefinitions ?? [], given);
    if (!coerced) return undefined;
    return { definition: this.definition, fields: this.fields, execute: (context) => this.execute(context, coerced) };
  }

  private async execute(context: unknown, variables: Record<string, unknown>): Promise<Executed> {
    const data = new Data();
    const root: { data: Record<string, unknown> | null } = { data };
    const run = new Run(context, variables);
    const spot = new Spot(undefined, root, 'data', true);
    this.variant(variables)(run, undefined, data, spot);
    await run.end();
    return run.errors.length > 0 ? { data: root.data, errors: run.errors } : { data: root.data };
  }

  private variant(variables: Record<string, unknown>): ReturnType<Compiler['compile']> {
    const flags = Object.fromEntries(this.flags.map((name) => [name, variables[name]]));
    const key = JSON.stringify(flags);
    const fill = this.variants.get(key) ?? new Compiler({ schema: this.schema, fragments: fragmentsOf(this.document), flags }, this.definition).compile();
    this.variants.set(key, fill);
    return fill;
  }
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])));
}

function fieldsOf(document: DocumentNode): ReadonlySet<string> {
  const fields = new Set<string>();
  visit(document, { Field: ({ name }) => void fields.add(name.value) });
  return fields;
}
