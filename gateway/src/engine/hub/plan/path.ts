import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { Types } from '../../supergraph/types.js';
import { type Data, isData } from '../data.js';

/** A way from the root of an answer to objects in it; lists on the way are gone through. */
export type Path = readonly PathStep[];
export type PathStep = FieldStep | { readonly types: readonly string[] };
export interface FieldStep {
  readonly field: string;
  /** Whether the field of an object of this type is wanted by anybody; of any when left out. */
  readonly isWanted?: (typeName: string) => boolean;
}
/** Where an object is in an answer, as errors say it (GraphQL 7.1.5.1). */
export type Place = readonly (string | number)[];

/** The planner marks lists by '@', too; they are known when they are seen. */
export function readPath(segments: readonly FlattenNodePathSegment[]): Path {
  return segments.flatMap((segment): PathStep[] => {
    if (segment === '@') return [];
    return 'Field' in segment ? [{ field: segment.Field }] : [{ types: segment.TypeCondition }];
  });
}

/** The fields of a path, without the types that it asks for. */
export function fieldsOf(path: Path): string[] {
  return path.flatMap((step) => ('field' in step ? [step.field] : []));
}

/** All objects at the end of a path, in the order of the answer. */
export function objectsAt(root: Data, path: Path, types: Types): Data[] {
  const found: Data[] = [];
  walk(root, path, 0, types, found);
  return found;
}

function walk(value: unknown, path: Path, index: number, types: Types, found: Data[]): void {
  if (Array.isArray(value)) {
    for (const element of value) walk(element, path, index, types, found);
    return;
  }
  if (!isData(value)) return;
  const step = path[index];
  if (!step) found.push(value);
  else if ('field' in step) {
    if (isWanted(step, value)) walk(value[step.field], path, index + 1, types, found);
  } else if (isOneOf(value, step.types, types)) walk(value, path, index + 1, types, found);
}

function isWanted({ isWanted: test }: FieldStep, { __typename: name }: Data): boolean {
  return !test || typeof name !== 'string' || test(name);
}

/** An object that does not say of what type it is may be of any. */
function isOneOf({ __typename: name }: Data, conditions: readonly string[], types: Types): boolean {
  return typeof name !== 'string' || conditions.some((condition) => types.satisfies(name, condition));
}

/**
 * Where objects stand, found again by themselves: types may have become better known since they were
 * collected, and one object may stand in several places. Needed for errors only.
 */
export function placesOf(root: Data, path: Path, wanted: ReadonlySet<Data>): Map<Data, Place[]> {
  const fields = fieldsOf(path);
  const places = new Map<Data, Place[]>();
  const search = (value: unknown, index: number, place: Place): void => {
    if (Array.isArray(value)) {
      for (const [position, element] of value.entries()) search(element, index, [...place, position]);
    } else if (isData(value)) {
      const field = fields[index];
      if (field !== undefined) search(value[field], index + 1, [...place, field]);
      else if (wanted.has(value)) places.set(value, [...(places.get(value) ?? []), place]);
    }
  };
  search(root, 0, []);
  return places;
}
