import type { Types } from '../../supergraph/types.js';
import { copyOf, type Data, isData } from '../data.js';

/**
 * Lays what another step brought over what is there. Objects are merged field by field, lists of the same
 * length element by element. A null takes nothing away: it says that one service has nothing to add.
 */
export function merge(target: Data, source: Data, types: Types): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    const present = target[key];
    if (present === undefined || present === null) target[key] = value;
    else if (key === '__typename') target[key] = betterKnown(present, value, types);
    else target[key] = merged(present, value, types);
  }
}

/** The same for several targets, which share nothing afterwards. */
export function mergeIntoAll(targets: readonly Data[], source: Data, types: Types): void {
  for (const [index, target] of targets.entries()) merge(target, index === 0 ? source : copyOf(source), types);
}

function merged(present: unknown, value: unknown, types: Types): unknown {
  if (value === null || value === undefined) return present;
  if (isData(present) && isData(value)) {
    merge(present, value, types);
    return present;
  }
  if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) {
    return present.map((element, index) => merged(element, value[index], types));
  }
  return value;
}

/** A service that has an interface as an object (`@interfaceObject`) knows less of a type than one that named it. */
function betterKnown(present: unknown, value: unknown, types: Types): unknown {
  return typeof present === 'string' && types.isObject(present) ? present : value;
}
