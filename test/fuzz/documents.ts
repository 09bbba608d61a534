import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import { json, numberText, quoted, text } from './values.js';

export interface Operation {
  query: string;
  variables?: unknown;
  operationName?: unknown;
}

const DEEPEST = 5;

/** Operations that fit the schema, at least as far as their fields go, with whatever values. */
export function operations(schema: GraphQLSchema): fc.Arbitrary<Operation> {
  const kinds = fc.constantFrom('query', 'query', 'query', 'mutation');
  return fc.gen().map((pick) => {
    const kind = pick(() => kinds);
    const root = kind === 'mutation' ? schema.getMutationType() : schema.getQueryType();
    if (!root) throw new Error(`The schema has no ${kind}.`);
    return new Writer(schema, pick).operation(kind, root);
  });
}

/** Writes one operation, with what is picked. */
class Writer {
  private readonly variables: string[] = [];
  private readonly given: Record<string, unknown> = {};
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pick: GeneratorValue,
  ) {}

  operation(kind: string, root: GraphQLObjectType): Operation {
    const body = this.selection(root, 0);
    const head = this.variables.length > 0 ? `${kind} Q(${this.variables.join(', ')})` : `${kind} Q`;
    return { query: `${head} ${body}`, variables: this.given };
  }

  private selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isUnionType(named)) return '{ __typename }';
    const fields = Object.values(named.getFields()).filter((field) => depth < DEEPEST || isLeafType(getNamedType(field.type)));
    const chosen = this.some(fields, depth === 0 ? 2 : 4).map((field) => {
      const alias = this.chance(0.1) ? `${this.name()}: ` : '';
      const directive = this.chance(0.01) ? ` @${this.of('include', 'skip', 'include', 'skip', 'cost')}(if: ${this.of('true', 'true', 'false', '"x"')})` : '';
      return `${alias}${field.name}${this.arguments(field.args)}${directive} ${this.selection(field.type, depth + 1)}`;
    });
    if (isAbstractType(named)) {
      for (const one of this.some(this.schema.getPossibleTypes(named), 2)) chosen.push(`... on ${one.name} ${this.selection(one, depth + 1)}`);
    }
    return `{ __typename ${chosen.join(' ')} }`;
  }

  private arguments(args: readonly GraphQLArgument[]): string {
    const written = args.flatMap((argument) => {
      const needed = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!this.chance(needed ? 0.99 : 0.4)) return [];
      return [`${argument.name}: ${this.chance(0.3) ? this.variable(argument.type) : this.literal(argument.type, 0)}`];
    });
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  private variable(type: GraphQLInputType): string {
    const name = `v${this.variables.length}`;
    const otherwise = this.chance(0.2) ? ` = ${this.literal(type, 0)}` : '';
    this.variables.push(`$${name}: ${type}${otherwise}`);
    if (this.chance(0.9)) this.given[name] = this.chance(0.3) ? this.pick(() => json) : this.value(type, 0);
    return `$${name}`;
  }

  private literal(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.literal(type.ofType, depth);
    if (this.chance(0.02)) return this.of('null', '[]', '{}', 'WORD', '[[[]]]', '{ __proto__: 1 }');
    if (isListType(type)) {
      const items = Array.from({ length: this.of(0, 1, 1, 2, 3) }, () => this.literal(type.ofType, depth));
      return `[${(this.chance(0.02) ? Array.from({ length: 501 }, () => items[0] ?? '1') : items).join(', ')}]`;
    }
    if (isInputObjectType(type))
      return `{ ${this.inputFields(Object.values(type.getFields()), depth)
        .map((field) => `${field.name}: ${this.literal(field.type, depth + 1)}`)
        .join(', ')} }`;
    if (isEnumType(type)) return this.chance(0.97) ? this.of(...type.getValues().map(({ name }) => name)) : this.of('NONE', '__proto__', '"x"');
    return this.isNumber(type) ? this.pick(() => numberText) : quoted(this.pick(() => text));
  }

  private value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, depth);
    if (this.chance(0.05)) return this.pick(() => json);
    if (isListType(type)) return Array.from({ length: this.of(0, 1, 2, this.chance(0.02) ? 600 : 3) }, () => this.value(type.ofType, depth));
    if (isInputObjectType(type)) {
      const entries = this.inputFields(Object.values(type.getFields()), depth).map((field) => [field.name, this.value(field.type, depth + 1)]);
      return Object.fromEntries(this.chance(0.1) ? [...entries, [this.of('__proto__', 'constructor', 'and'), this.pick(() => json)]] : entries);
    }
    if (isEnumType(type)) return this.chance(0.8) ? this.of(...type.getValues().map(({ name }) => name)) : this.pick(() => text);
    return this.isNumber(type) ? Number(this.pick(() => numberText)) : this.pick(() => text);
  }

  private inputFields(fields: readonly GraphQLInputField[], depth: number): GraphQLInputField[] {
    return fields.filter((field) => (isNonNullType(field.type) && field.defaultValue === undefined ? this.chance(0.99) : depth < 4 && this.chance(0.3)));
  }

  private isNumber(type: GraphQLInputType): boolean {
    return ['Int', 'Float'].includes(String(type)) ? this.chance(0.9) : this.chance(0.05);
  }

  private name(): string {
    this.names += 1;
    return `${this.of('a', 'id', '__proto__', 'constructor', 'toString', '_')}${this.chance(0.1) ? '' : this.names}`;
  }

  private some<T>(all: readonly T[], most: number): T[] {
    return all.length === 0 ? [] : this.pick(() => fc.subarray([...all], { minLength: 1, maxLength: Math.min(most, all.length) }));
  }

  private of<T>(...all: T[]): T {
    return this.pick(() => fc.constantFrom(...all));
  }

  private chance(of: number): boolean {
    return this.pick(() => fc.integer({ min: 0, max: 99 })) < of * 100;
  }
}
