import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';
import { inputValue, literal } from './input.js';
import { Random } from './random.js';

export interface Wishes {
  /** No `@skip` and no `@include`. */
  unconditional?: boolean;
  /** Root fields that are not to be asked for. */
  without?: readonly string[];
}

export interface Asked {
  seed: number;
  query: string;
  variables: Record<string, unknown>;
}

/** What stands under the keys of one object of the answer: a key never means two things. */
interface Scope {
  keys: Map<string, { signature: string; below: Scope }>;
}

const MAX_DEPTH = 7;
const ODD_KEYS = ['constructor', 'toString', '_e0', '_internal_qp_alias_0', '_hub_x', 'x', 'y'];

/**
 * An operation that is valid against a schema: selections, aliases, fragments (also on abstract types),
 * variables, directives, all by chance; the same for the same seed.
 */
export function generateOperation(schema: GraphQLSchema, seed: number, wishes: Wishes = {}): Asked {
  // Now and then two selections cannot be merged; the next try is made of the same seed.
  for (let attempt = 0; ; attempt += 1) {
    const asked = new Generator(schema, new Random(seed * 1000 + attempt), wishes).operation();
    if (validate(schema, parse(asked.query)).length === 0) return { seed, query: asked.query, variables: JSON.parse(JSON.stringify(asked.variables)) };
    if (attempt === 100) throw new Error(`no valid operation came of seed ${seed}: ${asked.query}`);
  }
}

class Generator {
  readonly #definitions: string[] = [];
  readonly #fragments: { name: string; on: string; text: string }[] = [];
  readonly #variables: Record<string, unknown> = {};
  #budget: number;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly wishes: Wishes,
  ) {
    this.#budget = 5 + random.below(60);
  }

  operation(): { query: string; variables: Record<string, unknown> } {
    const root = this.schema.getQueryType();
    if (!root) throw new Error('the schema has no query');
    const body = this.#selections(root, { keys: new Map() }, 0);
    const head = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const fragments = this.#fragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`);
    return { query: [`query Q${head} ${body}`, ...fragments].join('\n'), variables: this.#variables };
  }

  #selections(type: GraphQLCompositeType, scope: Scope, depth: number): string {
    const count = 1 + this.random.below(depth === 0 ? 4 : 5);
    const parts = Array.from({ length: count }, () => this.#selection(type, scope, depth)).filter((part) => part !== '');
    // What is left of an object when all of it is skipped, engines see differently; that has tests of its own.
    const isSure = parts.some((part) => !/^[^{]*@/.test(part));
    return `{ ${isSure ? '' : '__typename '}${parts.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, scope: Scope, depth: number): string {
    if (this.random.percent(isAbstractType(type) ? 45 : 12)) return this.#fragment(type, scope, depth);
    if (this.random.percent(depth === 0 ? 2 : 8) || !('getFields' in type))
      return this.#keyed('__typename', '__typename', 'String', scope).text + this.#condition();
    if (depth === 0 && this.random.percent(3)) return this.#keyed('__type(name: "Country") { name kind }', '__type', '__type', scope).text;
    const all = Object.values(type.getFields()).filter(({ name }) => depth > 0 || !this.wishes.without?.includes(name));
    const fields = all.filter((field) => (depth < MAX_DEPTH && this.#budget > 0 ? true : !isCompositeType(getNamedType(field.type))));
    return fields.length > 0 ? this.#field(this.#prefer(fields), scope, depth) : '';
  }

  /** Objects more often than their share: they are what plans are made of. */
  #prefer(fields: GraphQLField<unknown, unknown>[]): GraphQLField<unknown, unknown> {
    const composite = fields.filter(({ type }) => isCompositeType(getNamedType(type)));
    return this.random.pick(composite.length > 0 && this.random.percent(55) ? composite : fields);
  }

  #field(field: GraphQLField<unknown, unknown>, scope: Scope, depth: number): string {
    this.#budget -= 1;
    const given = field.args.filter((argument) => isRequiredArgument(argument) || this.random.percent(25));
    const list = given.map((argument) => `${argument.name}: ${this.#argument(argument)}`);
    const call = list.length > 0 ? `${field.name}(${list.join(', ')})` : field.name;
    const { text, below } = this.#keyed(call, field.name, String(field.type), scope);
    const named = getNamedType(field.type);
    const inside = isCompositeType(named) ? ` ${this.#selections(named, below, depth + 1)}` : '';
    return `${text}${this.#condition()}${inside}`;
  }

  /** The selection under its own key or another, such that one key has one meaning. */
  #keyed(call: string, name: string, type: string, scope: Scope): { text: string; below: Scope } {
    const signature = `${call} ${type}`;
    let key = this.random.percent(25) ? this.random.pick([...ODD_KEYS, `${name}2`]) : name;
    for (let number = 3; (scope.keys.get(key)?.signature ?? signature) !== signature; number += 1) key = `${name}${number}`;
    const entry = scope.keys.get(key) ?? { signature, below: { keys: new Map() } };
    scope.keys.set(key, entry);
    return { text: key === name ? call : `${key}: ${call}`, below: entry.below };
  }

  #fragment(type: GraphQLCompositeType, scope: Scope, depth: number): string {
    const condition = this.random.pick(this.#related(type));
    const again = this.#fragments.filter(({ on }) => on === condition.name);
    if (again.length > 0 && this.random.percent(15)) return `...${this.random.pick(again).name}${this.#condition()}`;
    const text = this.#selections(condition, scope, depth + 1);
    if (this.random.percent(40)) {
      const name = `F${this.#fragments.length}`;
      this.#fragments.push({ name, on: condition.name, text });
      return `...${name}${this.#condition()}`;
    }
    return `...${condition === type && this.random.percent(50) ? '' : ` on ${condition.name}`}${this.#condition()} ${text}`;
  }

  /** Types on which a fragment may be spread here. */
  #related(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const related = new Set<GraphQLCompositeType>([type]);
    if (isAbstractType(type)) for (const possible of this.schema.getPossibleTypes(type)) related.add(possible);
    if (isObjectType(type) || isInterfaceType(type)) for (const implemented of type.getInterfaces()) related.add(implemented);
    return [...related];
  }

  #argument(argument: GraphQLArgument): string {
    if (this.random.percent(50)) return literal(inputValue(argument.type, this.random));
    const name = `v${this.#definitions.length}`;
    const hasDefault = this.random.percent(25);
    this.#definitions.push(`$${name}: ${argument.type}${hasDefault ? ` = ${literal(inputValue(argument.type, this.random))}` : ''}`);
    if ((isNonNullType(argument.type) && !hasDefault) || this.random.percent(70)) this.#variables[name] = inputValue(argument.type, this.random);
    return `$${name}`;
  }

  #condition(): string {
    if (this.wishes.unconditional || !this.random.percent(12)) return '';
    const which = this.random.pick(['skip', 'include']);
    // Only conditions that hold: with a constant one that does not, `@apollo/gateway` sends entities without their keys.
    if (this.random.percent(25)) return ` @${which}(if: ${which === 'include'})`;
    const name = `b${this.#definitions.length}`;
    const hasDefault = this.random.percent(30);
    this.#definitions.push(`$${name}: Boolean!${hasDefault ? ` = ${this.random.percent(50)}` : ''}`);
    if (!hasDefault || this.random.percent(50)) this.#variables[name] = this.random.percent(50);
    return ` @${which}(if: $${name})`;
  }
}
