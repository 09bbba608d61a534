import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { Types } from '../../supergraph/types.js';
import { type Data, isData } from '../data.js';

/**
 * What a service is told of an entity: its type, its key, and what else the service requires.
 * Federation subgraph specification, '_Any' and 'Resolve requests for entities'. Undefined when a part is
 * missing, as after a fetch that failed: the entity cannot be asked for then, and the error that led to it
 * has been told.
 * @param isMeant Although what is required names another type.
 */
export function represent(requires: readonly RequiresSelection[], entity: Data, types: Types, isMeant: boolean): Data | undefined {
  if (typeof entity.__typename !== 'string') return undefined;
  const representation = pick(requires, entity, types);
  if (representation && typeof representation.__typename === 'string') return representation;
  const [other] = requires;
  return isMeant && other?.kind === 'InlineFragment' ? pick(other.selections, entity, types) : undefined;
}

function pick(selections: readonly RequiresSelection[], source: Data, types: Types): Data | undefined {
  const picked: Data = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      // Named is the key in the answer, which may be one of the plan's own; the alias is the service's name for it.
      const value = Object.hasOwn(source, selection.name) ? source[selection.name] : undefined;
      const part = value === undefined ? undefined : pickValue(value, selection.selections, types);
      if (part === undefined) return undefined;
      picked[selection.alias ?? selection.name] = part;
    } else if (selection.kind === 'InlineFragment') {
      const { __typename: name } = source;
      if (typeof name === 'string' && !types.satisfies(name, selection.typeCondition)) continue;
      const part = pick(selection.selections, source, types);
      if (part === undefined) return undefined;
      Object.assign(picked, part);
    } else {
      throw new Error('The plan has a named fragment where none can be.');
    }
  }
  return picked;
}

function pickValue(value: unknown, selections: readonly RequiresSelection[] | undefined, types: Types): unknown {
  if (!selections?.length || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map((element) => pickValue(element, selections, types));
    return parts.includes(undefined) ? undefined : parts;
  }
  return isData(value) ? pick(selections, value, types) : undefined;
}
