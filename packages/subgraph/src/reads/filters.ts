import { countryCode } from '../codes/country.js';
import { nodeId } from '../codes/node-id.js';
import { roadmapCode } from '../codes/roadmap-code.js';
import { refuseUnstorable } from '../codes/storable.js';
import { BadUserInput } from '../errors/bad-user-input.js';
import { earliestDay, latestDay, type PartialDate } from '../scalars/partial-date.js';
import type { Condition, EntityClass } from './sql.js';

type Filter<T, V> = (value: V, argument: string, roadmap?: string) => Condition<T>;
type Property<T> = keyof T & string;

/** The row is of this roadmap. */
export function ofRoadmap<T>(property: Property<T>): Filter<T, string> {
  return (value, argument) => {
    const code = roadmapCode(value, argument);
    return ({ column, bind }) => `${column(property)} = ${bind(code)}`;
  };
}

/** The row is shared by several roadmaps, this one among them. */
export function amongRoadmaps<T>(property: Property<T>): Filter<T, string> {
  return (value, argument) => {
    const code = roadmapCode(value, argument);
    return ({ column, bind }) => `${column(property)} @> array[${bind(code)}]`;
  };
}

/** The column holds one of the values. */
export function isOneOf<T>(property: Property<T>): Filter<T, readonly string[]> {
  return (values, argument) => {
    checkList(values, argument);
    return ({ column, bind }) => `${column(property)} = any(${bind(values)}::text[])`;
  };
}

/** The array column holds at least one of the values. */
export function namesAny<T>(property: Property<T>): Filter<T, readonly string[]> {
  return (values, argument) => {
    checkList(values, argument);
    return ({ column, bind }) => `${column(property)} && ${bind(values)}::text[]`;
  };
}

/** The row is paired with at least one of the values through another table. */
export function pairedWithAny<T, L extends object>(
  key: Property<T>,
  link: EntityClass<L>,
  parent: Property<L>,
  child: Property<L>,
): Filter<T, readonly string[]> {
  return (values, argument) => {
    checkList(values, argument);
    return (scope) =>
      `exists (select from ${scope.table(link)} l where ${scope.columnOf(link, 'l', parent)} = ${scope.column(key)} and ${scope.columnOf(link, 'l', child)} = any(${scope.bind(values)}::text[]))`;
  };
}

/** The row names at least one of the states, given by alpha-2 or alpha-3. */
export function namesCountry<T>(property: Property<T>): Filter<T, readonly string[]> {
  const named = namesAny<T>(property);
  return (values, argument) => named(countryCodes(values, argument), argument);
}

/** Alpha-3 codes of a list of states. */
export function countryCodes(values: readonly string[], argument: string): string[] {
  checkList(values, argument);
  return values.map((value) => countryCode(value, argument));
}

/** The row names one of the nodes or a descendant, by the tree that the reference service publishes. */
export function namesNode<T>(property: Property<T>): Filter<T, readonly string[]> {
  return (values, argument, roadmap) => {
    const ids = nodeIds(values, argument, roadmap);
    return ({ column, bind }) => `${column(property)} && ${descendants(`${bind(ids)}::text[]`)}`;
  };
}

/** The ids of a list of nodes, each of the right form. */
export function nodeIds(values: readonly string[], argument: string, roadmap?: string): string[] {
  checkList(values, argument);
  return values.map((value) => nodeId(value, argument, roadmap));
}

/** The ids of the nodes and of everything below them, as an SQL array. */
export function descendants(nodes: string): string {
  return `array(select n.id from reference.published_node n where n.path_ids && ${nodes})`;
}

/** The row reaches to this day or later. A date that is not exact counts by its last day. */
export function endsFrom<T>(end: Condition<T>): Filter<T, PartialDate> {
  // '~' sorts after '-' and all digits, so '2021~' stands for the last day that '2021' can mean.
  return (value) => (scope) => `(${end(scope)} || '~') >= ${scope.bind(earliestDay(value))}`;
}

/** The row begins on this day or earlier. A date that is not exact counts by its first day. */
export function beginsUntil<T>(begin: Condition<T>): Filter<T, PartialDate> {
  return (value) => (scope) => `${begin(scope)} <= ${scope.bind(latestDay(value))}`;
}

/** One of the properties contains the text, in any case; of arrays, any element. */
export function contains<T>(...properties: Property<T>[]): Filter<T, string> {
  return (value, argument) => {
    const text = value.trim();
    if (text.length < 2 || text.length > 100) {
      throw new BadUserInput({ argument, received: value, allowed: 'give 2 to 100 characters to look for' });
    }
    refuseUnstorable(text, argument);
    // The sender's % and _ are letters to look for, not wildcards.
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    return ({ column, bind }) => {
      const parameter = bind(pattern);
      return `(${properties.map((property) => `coalesce(${column(property)}::text, '') ilike ${parameter}`).join(' or ')})`;
    };
  };
}

/** The row has changed at or after this time. */
export function changedSince<T>(property: Property<T>): Filter<T, Date> {
  return (value) =>
    ({ column, bind }) =>
      `${column(property)} >= ${bind(value)}`;
}

/** @throws BadUserInput for a list of nothing, of too many, or of texts that no row can hold. */
export function checkList(values: readonly string[], argument: string): void {
  if (values.length === 0) {
    throw new BadUserInput({ argument, received: values, allowed: 'name at least one, or leave the field out to select all' });
  }
  if (values.length > 500) {
    throw new BadUserInput({ argument, received: `${values.length} values`, allowed: 'name at most 500' });
  }
  for (const value of values) refuseUnstorable(value, argument);
}
