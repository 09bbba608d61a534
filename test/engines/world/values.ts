import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Entities } from './entities.js';
import { happens, hash } from './hash.js';

type Asking = Pick<GraphQLResolveInfo, 'fieldName' | 'parentType' | 'returnType' | 'schema'>;

/** How often what goes wrong in a service, in percent. */
export interface Mishaps {
  null: number;
  error: number;
  /** A null or an error where the schema allows none, so that it goes up within the service. */
  nonNull: number;
  /** An entity that the service does not have. */
  noEntity: number;
}

/** An object of the made-up world: all that it will say follows from what it is. */
export interface Thing {
  __typename: string;
  /** The same in all services that know it. */
  identity: string;
  /** What the gateway said of it. */
  given: Readonly<Record<string, unknown>>;
}

/**
 * Answers any field of any schema with a value that follows from the object, the field, its arguments and
 * what the field requires. Services that have the same field agree on it without knowing each other.
 * @param isAlone There is no gateway that hands on what a field requires.
 */
export function resolver(entities: Entities, mishaps: Mishaps, isAlone = false): GraphQLFieldResolver<Thing | undefined, unknown> {
  return resolve;

  function resolve(source: Thing | undefined, args: object, _context: unknown, info: Asking): unknown {
    const thing = source ?? { __typename: info.parentType.name, identity: info.parentType.name, given: {} };
    const { fieldName, parentType, returnType } = info;
    if (entities.isKey(thing.__typename, fieldName) || entities.isKey(parentType.name, fieldName)) return `${fieldName}:${thing.identity.split('#').at(-1)}`;
    const required = entities.requiredBy(parentType.name, fieldName);
    const needs = required.map((field) => (isAlone ? resolve(thing, {}, undefined, infoOf(info, field)) : (thing.given[field] ?? null)));
    const seed = [thing.identity, fieldName, stable(args), stable(needs)];
    const often = isNonNullType(returnType) ? mishaps.nonNull : mishaps.error;
    if (happens(often, 'error', ...seed)) throw new GraphQLError(`no ${fieldName}`, { extensions: { code: 'NOT_FOUND' } });
    return valueFor(returnType, seed.join('/'), info);
  }

  function valueFor(type: GraphQLOutputType, seed: string, info: Asking): unknown {
    if (isNonNullType(type)) return happens(mishaps.nonNull, 'null', seed) ? null : valueFor(type.ofType, `${seed}!`, info);
    if (happens(seed.endsWith('!') ? 0 : mishaps.null, 'null', seed)) return null;
    const number = hash(seed);
    if (isListType(type)) return Array.from({ length: number % 4 }, (_, index) => valueFor(type.ofType, `${seed}[${index}]`, info));
    if (isEnumType(type)) {
      const names = type.getValues().map(({ name }) => name);
      return names.sort()[number % names.length];
    }
    if (isObjectType(type) || isAbstractType(type)) return thing(type, seed, number, info);
    switch (type.name) {
      case 'Int':
        return number % 1000;
      case 'Float':
        return (number % 1000) / 8;
      case 'Boolean':
        return number % 2 === 0;
      default:
        return `${type.name} ${number % 1000}`;
    }
  }

  function thing(type: Extract<GraphQLOutputType, { name: string }>, seed: string, number: number, { schema }: Asking): Thing {
    const kind = entities.kindOf(type.name);
    const identity = kind === undefined ? seed : `${kind}#${entities.anyOf(number)}`;
    return { __typename: isAbstractType(type) ? oneOf(schema.getPossibleTypes(type), identity) : type.name, identity, given: {} };
  }
}

/** As JSON, whatever the order in which a schema has arguments and fields. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** As if another field of the same object were asked for. */
function infoOf({ schema, parentType }: Asking, fieldName: string): Asking {
  const field = parentType.getFields()[fieldName];
  if (!field) throw new Error(`${parentType.name} has no field ${fieldName}`);
  return { schema, parentType, fieldName, returnType: field.type };
}

/** Which of its possible types an object is of; the same wherever it is met. */
export function oneOf(types: readonly GraphQLObjectType[], identity: string): string {
  const names = types.map(({ name }) => name).sort();
  return names[hash('type', identity) % names.length] ?? '';
}
