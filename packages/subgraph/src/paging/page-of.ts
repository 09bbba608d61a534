import { decodeCursor, encodeCursor, type Place } from './cursor.js';
import type { Page } from './page.js';
import { type PageArgs, pageSize } from './page-args.js';

/** The cursors of lists that are in memory already bear this instead of an order's name. */
const IN_MEMORY = 'LIST';

/**
 * A page of rows that are in memory already, sorted by their places. A cursor stays good when rows
 * come or go in between: it names a place, not a number.
 */
export function pageOf<T>(rows: readonly T[], placeOf: (row: T) => Place, { first, after }: PageArgs): Omit<Page<T>, 'ids'> {
  const size = pageSize(first);
  const start = after == null ? 0 : startAfter(rows.map(placeOf), decodeCursor(after, IN_MEMORY));
  const edges = rows.slice(start, start + size).map((node) => ({ node, cursor: encodeCursor(IN_MEMORY, placeOf(node)) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: start + size < rows.length,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () => Promise.resolve(rows.length),
  };
}

/** Behind the row of that place; when it is gone, where it would have stood: values descend, ids ascend. */
function startAfter(places: readonly Place[], from: Place): number {
  const isBeyond = ({ value, id }: Place) => value < from.value || (value === from.value && id > from.id);
  const index = places.findIndex(isBeyond);
  return index === -1 ? places.length : index;
}
