import {
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Run } from './run.js';
import { Data, type Holder, Spot } from './spot.js';

/** Makes a value what the answer says of it, and puts it there; throws where it cannot (GraphQL 6.4.3, CompleteValue). */
export type Complete = (run: Run, value: unknown, above: Spot, holder: Holder, key: string | number) => void;

/** Of the field whose values are completed. */
export interface Ground {
  readonly schema: GraphQLSchema;
  /** `Type.field`, for messages. */
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  /** Fills an object with the fields that are asked of its type. */
  fill(type: GraphQLObjectType): (run: Run, source: unknown, target: Holder, spot: Spot) => void;
  info(run: Run): Parameters<NonNullable<GraphQLAbstractType['resolveType']>>[2];
}

export function completion(type: GraphQLOutputType, ground: Ground, nullable = true): Complete {
  if (isNonNullType(type)) return completion(type.ofType, ground, false);
  const whole = isLeafType(type)
    ? leaf(type)
    : isListType(type)
      ? list(type, ground, nullable)
      : isAbstractType(type)
        ? abstract(type, ground, nullable)
        : object(type, ground, nullable);
  return (run, value, above, holder, key) => {
    if (value === null || value === undefined) {
      if (!nullable) throw new Error(`Cannot return null for non-nullable field ${ground.name}.`);
      holder[key] = null;
    } else if (value instanceof Error) throw value;
    else whole(run, value, above, holder, key);
  };
}

/** What becomes of the values of a field, or of the elements of its list. */
interface Target {
  readonly complete: Complete;
  readonly nullable: boolean;
  readonly nodes: readonly FieldNode[];
}

/** Puts a value that may have to be waited for; what fails is told, and null. */
export function put(run: Run, value: unknown, spot: Spot, holder: Holder, key: string | number, to: Target): void {
  if (!isPromise(value)) {
    settle(run, value, spot, holder, key, to);
    return;
  }
  // The place is taken at once: the answer has its fields in the order in which they are asked for.
  holder[key] = null;
  run.wait();
  value.then(
    (settled) => {
      if (!spot.isLost) settle(run, settled, spot, holder, key, to);
      run.done();
    },
    (error) => {
      run.fail(error, to.nodes, spot, holder, key, to.nullable);
      run.done();
    },
  );
}

function settle(run: Run, value: unknown, spot: Spot, holder: Holder, key: string | number, { complete, nullable, nodes }: Target): void {
  try {
    complete(run, value, spot, holder, key);
  } catch (error) {
    run.fail(error, nodes, spot, holder, key, nullable);
  }
}

function leaf(type: GraphQLLeafType): Complete {
  return (_run, value, _above, holder, key) => {
    const serialized = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Error(`Expected \`${type}.serialize\` to return a value.`);
    holder[key] = serialized;
  };
}

function list({ ofType }: GraphQLList<GraphQLOutputType>, ground: Ground, nullable: boolean): Complete {
  const element = { complete: completion(ofType, ground), nullable: !isNonNullType(ofType), nodes: ground.nodes };
  return (run, value, above, holder, key) => {
    if (typeof value !== 'object' || !(Symbol.iterator in (value as object)))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${ground.name}".`);
    const made: unknown[] = [];
    holder[key] = made;
    const spot = new Spot(above, holder, key, nullable);
    let index = 0;
    for (const one of value as Iterable<unknown>) {
      put(run, one, spot, made as unknown as Holder, index, element);
      if (spot.dead) return;
      index += 1;
    }
  };
}

function object(type: GraphQLObjectType, ground: Ground, nullable: boolean): Complete {
  const fill = ground.fill(type);
  return (run, value, above, holder, key) => {
    const target = new Data();
    holder[key] = target;
    fill(run, value, target, new Spot(above, holder, key, nullable));
  };
}

function abstract(type: GraphQLAbstractType, ground: Ground, nullable: boolean): Complete {
  const completions = new Map<string, Complete>();
  const of = (name: unknown): Complete => {
    const known = completions.get(name as string);
    if (known) return known;
    const runtime = typeof name === 'string' ? ground.schema.getType(name) : undefined;
    if (!isObjectType(runtime) || !ground.schema.isSubType(type, runtime))
      throw new GraphQLError(`Runtime Object type "${String(name)}" is not a possible type for "${type.name}".`);
    const made = object(runtime, ground, nullable);
    completions.set(runtime.name, made);
    return made;
  };
  const { resolveType } = type;
  if (!resolveType) throw new Error(`Nothing tells which type a ${type.name} is.`);
  return (run, value, above, holder, key) => {
    const name = resolveType(value, run.context, ground.info(run), type);
    if (!isPromise(name)) {
      of(name)(run, value, above, holder, key);
      return;
    }
    const complete: Complete = (_run, settled) => of(settled)(run, value, above, holder, key);
    put(run, name, above, holder, key, { complete, nullable, nodes: ground.nodes });
  };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';
}
