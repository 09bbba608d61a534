import { clientKey } from '../operation/safe-names.js';
import type { Fields, ObjectShape, Value } from '../shape/shape.js';
import { type FieldStep, fieldsOf, type Path } from './path.js';
import type { Demand, EntityList } from './plan.js';

/**
 * The planner lays calls for several types together and then sends too many entities (fields that only one
 * type was asked for are asked of all), or too few (it names one of the types only). The operation tells
 * which types are meant: those of which it selects a key that the call brings.
 * @param keys What the call brings.
 * @param required What other calls need to have at these places, whatever the client wants.
 */
export function demandOf(root: Fields, path: Path, keys: ReadonlySet<string>, required: ReadonlySet<string>): Demand {
  const shapes = shapesAt(root, path);
  const brought = [...keys].filter((key) => key !== '__typename');
  const isForClient = shapes.length > 0 && brought.length > 0 && brought.every((key) => !required.has(key) && shapes.some(({ asks }) => asks(clientKey(key))));
  const known = new Map<string, boolean | undefined>();
  const find = (typeName: string): boolean | undefined => {
    const fields = shapes.flatMap(({ of }) => of(typeName) ?? []);
    if (fields.some((one) => one.fields.some((field) => field.kind === 'data' && keys.has(field.from)))) return true;
    // Of a type that has not come to light, any field may be wanted.
    return isForClient && fields.length > 0 && fields.every(({ isObjectType }) => isObjectType) ? false : undefined;
  };
  return (typeName) => {
    if (!known.has(typeName)) known.set(typeName, find(typeName));
    return known.get(typeName);
  };
}

/**
 * A path that goes on only from objects of which its next field is wanted. A call that brings one field for
 * all types may bring another with it that only one of them was asked for; what is below that one is nobody's.
 */
export function demanded(root: Fields, path: Path, requiredAt: (path: Path) => ReadonlySet<string>): Path {
  return path.map((step, index) => ('field' in step ? whereWanted(root, path.slice(0, index), step, requiredAt) : step));
}

function whereWanted(root: Fields, before: Path, step: FieldStep, requiredAt: (path: Path) => ReadonlySet<string>): FieldStep {
  const shapes = shapesAt(root, before);
  const isForClient = shapes.some(({ asks }) => asks(clientKey(step.field))) && !requiredAt(before).has(step.field);
  if (!isForClient) return step;
  const known = new Map<string, boolean>();
  const find = (typeName: string): boolean => {
    const fields = shapes.flatMap(({ of }) => of(typeName) ?? []);
    // Of a type that has not come to light, any field may be wanted.
    const isClear = fields.length > 0 && fields.every(({ isObjectType }) => isObjectType);
    return !isClear || fields.some((one) => one.fields.some((field) => field.kind === 'data' && field.from === step.field));
  };
  const isWanted = (typeName: string): boolean => {
    let wanted = known.get(typeName);
    if (wanted === undefined) {
      wanted = find(typeName);
      known.set(typeName, wanted);
    }
    return wanted;
  };
  return { ...step, isWanted };
}

/** The objects of the answer that a path leads to, for all types on the way. */
function shapesAt(root: Fields, path: Path): ObjectShape[] {
  let at: ObjectShape[] = [{ declared: root, of: () => root, all: () => [root], asks: () => false }];
  for (const name of fieldsOf(path))
    at = at
      .flatMap(({ all }) => all())
      .flatMap(({ fields }) => fields.flatMap((field) => (field.kind === 'data' && field.from === name ? objectOf(field.value) : [])));
  return at;
}

function objectOf(value: Value): ObjectShape[] {
  if (value.kind === 'list') return objectOf(value.element);
  return value.kind === 'object' ? [value.shape] : [];
}

/** What the calls of a plan need to have of the objects at a place. */
export function requiredAt(lists: readonly Pick<EntityList, 'paths' | 'requires'>[]): (path: Path) => Set<string> {
  const byPlace = new Map<string, Set<string>>();
  for (const { paths, requires } of lists) {
    for (const path of paths) {
      const place = fieldsOf(path).join('.');
      const keys = byPlace.get(place) ?? new Set();
      collect(requires, keys);
      byPlace.set(place, keys);
    }
  }
  return (path) => byPlace.get(fieldsOf(path).join('.')) ?? new Set();
}

function collect(requires: EntityList['requires'], keys: Set<string>): void {
  for (const selection of requires) {
    if (selection.kind === 'Field') keys.add(selection.name);
    else if (selection.kind === 'InlineFragment') collect(selection.selections, keys);
  }
}
