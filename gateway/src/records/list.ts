import type { Html } from '../web/html.js';
import type { DatasetName } from '../web/links.js';
import { type Column, type Connection, rowsTable } from './rows.js';

/** What the page of a list shows. */
export interface Listed {
  total: number;
  table: Html;
  /** Where the next page begins; null on the last. */
  next: string | null;
  /** What these records have in common, where the address alone does not tell a person. */
  about?: string;
}

/** The parameters of an address, read: one value or several. */
export type Given = Record<string, readonly string[]>;

/** A list of one kind: which parameters narrow it, how it is asked for, by one operation. */
export interface RecordList {
  title: string;
  query: string;
  /** What its export is called, where it has one. */
  dataset?: DatasetName;
  /** The parameters of the address beside `roadmap` and `after`; of a `many` any may hold. */
  fields: Record<string, 'one' | 'many'>;
  variables: (given: Given, roadmap: string, after: string | null) => Record<string, unknown>;
  /** Null when the service that knows is away. */
  read: (data: unknown, given: Given) => Listed | null;
}

/** What every list asks beside its records: whether there is such a roadmap, what it is called, whether it is made up. */
export const ROADMAP = 'roadmap(code: $roadmap) { code shortTitle assertion }';

/** The fields of filters, as the address gives them. */
export function filterOf(fields: Record<string, 'one' | 'many'>, given: Given): Record<string, unknown> {
  const known = Object.entries(fields).filter(([name]) => given[name]);
  return Object.fromEntries(known.map(([name, form]) => [name, form === 'many' ? given[name] : given[name]?.[0]]));
}

interface Connected<R> {
  title: string;
  dataset?: DatasetName;
  /** The field of `Query`, its filter and its order. */
  root: string;
  filter: string;
  order?: string;
  fields: Record<string, 'one' | 'many'>;
  rows: string;
  columns: readonly Column<R>[];
}

/** A list that the graph pages and filters: its parameters are the fields of its filter. */
export function connectedList<R>({ title, dataset, root, filter, order, fields, rows, columns }: Connected<R>): RecordList {
  return {
    title,
    ...(dataset && { dataset }),
    fields: { ...fields, ...(order && { orderBy: 'one' }) },
    query: `query RecordList($roadmap: ID!, $filter: ${filter}, $after: String${order ? `, $orderBy: ${order}` : ''}) {
      ${ROADMAP}
      ${root}(filter: $filter, after: $after, first: 50${order ? ', orderBy: $orderBy' : ''}) { totalCount nodes { ${rows} } pageInfo { hasNextPage endCursor } }
    }`,
    variables: (given, roadmap, after) => ({
      roadmap,
      after,
      filter: { ...filterOf(fields, given), roadmap },
      ...(given.orderBy && { orderBy: given.orderBy[0] }),
    }),
    read: (data) => {
      const connection = (data as Record<string, Connection<R> | null | undefined>)[root];
      return connection ? pageOf(connection, columns, title) : null;
    },
  };
}

/** A page of a connection as the page of a list. */
export function pageOf<R>({ totalCount, nodes, pageInfo }: Connection<R>, columns: readonly Column<R>[], title: string): Listed {
  const caption = nodes.length === totalCount ? title : `${nodes.length} of ${totalCount.toLocaleString('en-GB')}`;
  return {
    total: totalCount,
    table: rowsTable(columns, nodes, caption, 'list-caption', { unseen: caption === title }),
    next: pageInfo?.hasNextPage ? pageInfo.endCursor : null,
  };
}

/** A list that is short enough to come whole. */
export function wholeList<R>(options: {
  title: string;
  root: string;
  rows: string;
  columns: readonly Column<R>[];
  select: (data: unknown) => readonly R[] | null | undefined;
}): RecordList {
  const { title, root, rows, columns, select } = options;
  return {
    title,
    fields: {},
    query: `query RecordList($roadmap: ID!) { ${ROADMAP} ${root.replace('%', rows)} }`,
    variables: (_given, roadmap) => ({ roadmap }),
    read: (data) => {
      const nodes = select(data);
      return nodes ? pageOf({ totalCount: nodes.length, nodes }, columns, title) : null;
    },
  };
}
