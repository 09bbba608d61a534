import type { Condition, EntityClass, Scope } from './sql.js';

/** A list that belongs to a parent: which rows, in which order. Small by nature; never paged. */
export interface ListMap<T> {
  readonly target: EntityClass<T>;
  readonly where: Condition<T>;
  /** What must be joined to the row (`r`) for `where` and `orderBy`. */
  readonly join?: Condition<T>;
  readonly orderBy: Condition<T>;
  /** What its readers look at of what is otherwise read for those alone who ask for it. */
  readonly needs?: readonly (keyof T & string)[];
}

/** Rows of `target` whose `parent` property holds the parent's key; the order must be total. */
export function childrenOf<T>(target: EntityClass<T>, parent: keyof T & string, ...orderBy: (keyof T & string)[]): ListMap<T> {
  return {
    target,
    where: ({ column, parent: key }) => `${column(parent)} = ${key}`,
    orderBy: ({ column }) => orderBy.map(column).join(', '),
  };
}

/** Rows of `target` reached through a table that pairs them with their parents. */
export function through<T extends object, L extends object>(
  target: EntityClass<T>,
  targetKey: keyof T & string,
  link: EntityClass<L>,
  names: { parent: keyof L & string; child: keyof L & string; orderBy: keyof L & string },
): ListMap<T> {
  const of = (scope: Scope<T>, property: keyof L & string) => scope.columnOf(link, 'l', property);
  return {
    target,
    join: (scope) => `join ${scope.table(link)} l on ${of(scope, names.child)} = ${scope.column(targetKey)}`,
    where: (scope) => `${of(scope, names.parent)} = ${scope.parent}`,
    orderBy: (scope) => of(scope, names.orderBy),
  };
}

/** One way to sort: a text per row, never null, compared byte by byte; the id breaks ties. */
export interface Order<T> {
  readonly by: Condition<T>;
  readonly descending: boolean;
}

/** Ascending by a property that is never null. */
export function ascending<T>(property: keyof T & string): Order<T> {
  return { by: ({ column }) => `lower(${column(property)})`, descending: false };
}

/**
 * By a partial date. Byte order of `2021`, `2021-05`, `2021-05-14` is the order of their earliest
 * days, so no date has to be made up; rows without a date come last either way.
 */
export function byDate<T>(property: keyof T & string, descending: boolean): Order<T> {
  return { by: ({ column }) => `coalesce(${column(property)}, '${descending ? '' : '~'}')`, descending };
}

/** By the time of the last change, for those who follow changes. */
export function byChange<T>(property: keyof T & string): Order<T> {
  return { by: ({ column }) => `to_char(${column(property)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US')`, descending: false };
}

type FilterValue<F, K extends keyof F> = NonNullable<F[K]>;

/** What each field of a filter means; a field that is left out selects everything. */
export type FilterMap<T, F> = { readonly [K in keyof F]-?: (value: FilterValue<F, K>, argument: string, roadmap?: string) => Condition<T> };

/** A connection: which rows it can hold, how it is narrowed, how it is sorted. */
export interface PageMap<T, F = object, O extends string = string> {
  readonly target: EntityClass<T>;
  readonly filters: FilterMap<T, F>;
  readonly orders: Readonly<Record<O, Order<T>>>;
  readonly defaultOrder: O;
  /** Which rows belong to a parent; a root connection has none. */
  readonly where?: Condition<T>;
}

/** The same connection below a parent. */
export function within<T, F, O extends string>(map: PageMap<T, F, O>, where: Condition<T>): PageMap<T, F, O> {
  return { ...map, where };
}

/**
 * A statement of its own, for figures over several tables: all of them are read in one moment. Its
 * columns bear the property names of the rows that it gives.
 */
export interface ReportMap<T, A> {
  readonly sql: (args: A, scope: Pick<Scope<T>, 'bind' | 'column'>) => string;
  /** Gives one row whatever there is: no transaction need be begun for it; see `Moment`. */
  readonly isOneRow?: true;
}

/** The conditions of a filter, one for each field that is given; nodes must be of the filter's roadmap. */
export function conditionsOf<T, F extends object>(filters: FilterMap<T, F>, filter: F | null | undefined, ofRoadmap?: string): Condition<T>[] {
  const roadmap = ofRoadmap ?? (filter as { roadmap?: string } | null | undefined)?.roadmap;
  return Object.entries(filter ?? {}).flatMap(([name, value]) => {
    if (value == null) return [];
    const field = filters[name as keyof F] as (value: unknown, argument: string, roadmap?: string) => Condition<T>;
    return [field(value, `filter.${name}`, roadmap)];
  });
}
