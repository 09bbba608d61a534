import type { DataSource } from 'typeorm';
import { decodeCursor, encodeCursor } from '../paging/cursor.js';
import type { PageEdge, PageInfo } from '../paging/page.js';
import { pageSize } from '../paging/page-args.js';
import { conditionsOf, type FilterMap, type Order, type PageMap } from './map.js';
import { type Query, Statement } from './sql.js';

/** What a client asks of a connection. */
export interface PageRequest<F, O extends string> {
  filter?: F | null;
  orderBy?: O | null;
  first?: number | null;
  after?: string | null;
}

type Row = { id: string; __parent: string; __place: string };

/** @throws BadUserInput for a page or a filter that cannot be; nothing is read. */
export function checkRequest<T, F, O extends string>(source: DataSource, map: PageMap<T, F, O>, request: PageRequest<F, O>): void {
  pageSize(request.first);
  if (request.after != null) decodeCursor(request.after, orderNameOf(map, request));
  selection(new Statement(source, map.target), map, request);
}

/** The rows of a page, and where they lie. */
export interface Rows<T> {
  readonly edges: PageEdge<T>[];
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
}

/** One page for each parent, all of them by one statement. */
export async function readPages<T extends { id: string }, F, O extends string>(
  source: DataSource,
  query: Query,
  map: PageMap<T, F, O>,
  parents: readonly string[],
  request: PageRequest<F, O>,
  isWanted?: (property: string) => boolean,
): Promise<Rows<T>[]> {
  const size = pageSize(request.first);
  const orderName = orderNameOf(map, request);
  const order = map.orders[orderName];
  const statement = new Statement(source, map.target, isWanted);
  const keys = statement.bind(parents);
  const place = `${order.by(statement)} collate "C"`;
  const direction = order.descending ? 'desc' : 'asc';
  const conditions = [...selection(statement, map, request), ...keyset(statement, order, place, orderName, request.after)];
  // One row more than asked for tells whether another page follows.
  const rows = await query<T & Row>(
    `select k.key as "__parent", p.* from unnest(${keys}::text[]) k(key) cross join lateral (select ${statement.selection}, ${place} as "__place" from ${statement.from} where ${conditions.join(' and ')} order by ${place} ${direction}, ${statement.column('id')} collate "C" ${direction} limit ${size + 1}) p`,
    statement.values,
  );
  const byParent = new Map<string, (T & Row)[]>(parents.map((parent) => [parent, []]));
  for (const row of statement.read(rows)) byParent.get(row.__parent)?.push(row);
  return parents.map((parent) => toPage(byParent.get(parent) ?? [], size, orderName, request.after));
}

/** The ids of all rows of each parent's connection. */
export async function readIds<T, F, O extends string>(
  source: DataSource,
  query: Query,
  map: PageMap<T, F, O>,
  parents: readonly string[],
  request: PageRequest<F, O>,
): Promise<string[][]> {
  const statement = new Statement(source, map.target);
  const keys = statement.bind(parents);
  const rows = await query<{ __parent: string; ids: string[] }>(
    `select k.key as "__parent", array(select ${statement.column('id')} from ${statement.from} where ${selection(statement, map, request).join(' and ')} order by 1) as ids from unnest(${keys}::text[]) k(key)`,
    statement.values,
  );
  const ids = new Map(rows.map((row) => [row.__parent, row.ids]));
  return parents.map((parent) => ids.get(parent) ?? []);
}

/** How many rows each parent's connection has in all. */
export async function readCounts<T, F, O extends string>(
  source: DataSource,
  query: Query,
  map: PageMap<T, F, O>,
  parents: readonly string[],
  request: PageRequest<F, O>,
): Promise<number[]> {
  const statement = new Statement(source, map.target);
  const keys = statement.bind(parents);
  const rows = await query<{ __parent: string; count: number }>(
    `select k.key as "__parent", c.count from unnest(${keys}::text[]) k(key) cross join lateral (select count(*) from ${statement.from} where ${selection(statement, map, request).join(' and ')}) c`,
    statement.values,
  );
  const counts = new Map(rows.map((row) => [row.__parent, row.count]));
  return parents.map((parent) => counts.get(parent) ?? 0);
}

function orderNameOf<T, F, O extends string>(map: PageMap<T, F, O>, request: PageRequest<F, O>): O {
  return request.orderBy ?? map.defaultOrder;
}

function selection<T, F, O extends string>(statement: Statement<T>, map: PageMap<T, F, O>, request: PageRequest<F, O>): string[] {
  const filter = (request.filter ?? {}) as F & { updatedSince?: unknown };
  const conditions = conditionsOf(map.filters as FilterMap<T, F & object>, filter as F & object).map((condition) => condition(statement));
  // Those who follow changes must also be told of what no longer stands.
  if (filter.updatedSince == null) {
    conditions.push(...statement.stillStanding);
  }
  if (map.where) conditions.push(map.where(statement));
  // Of what has no status, such as entries, all may be asked for.
  return conditions.length > 0 ? conditions : ['true'];
}

function keyset<T>(statement: Statement<T>, order: Order<T>, place: string, orderName: string, after: string | null | undefined): string[] {
  if (after == null) return [];
  const from = decodeCursor(after, orderName);
  const beyond = order.descending ? '<' : '>';
  return [`(${place}, ${statement.column('id')} collate "C") ${beyond} (${statement.bind(from.value)}, ${statement.bind(from.id)})`];
}

function toPage<T extends { id: string }>(rows: (T & Row)[], size: number, orderName: string, after: string | null | undefined): Rows<T> {
  const edges = rows.slice(0, size).map((node) => ({ node, cursor: encodeCursor(orderName, { value: node.__place, id: node.id }) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
