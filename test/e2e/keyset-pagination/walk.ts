import type { Hub } from '../harness/hub.js';

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** The fields to ask of a connection. */
export const PAGE = '{ nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';

export interface Walk {
  ids: string[];
  pages: number;
}

/**
 * Pages through a connection from its beginning, checks that each page fits the one before, and
 * gives the ids as they came. `query` has the variables `$first` and `$after`; `find` its page.
 */
export async function walk<D>(hub: Hub, query: string, find: (data: D) => unknown, first: number, afterPage?: (page: number) => Promise<void>): Promise<Walk> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const { body } = await hub.ask<D>(query, { first, after });
    if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors));
    const page = find(body.data) as Page;
    check(page, first, after);
    const again = page.nodes.find(({ id }) => ids.includes(id));
    if (again) throw new Error(`${again.id} came a second time, on page ${pages}`);
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return { ids, pages };
    after = page.pageInfo.endCursor;
    await afterPage?.(pages);
  }
}

function check({ nodes, edges, pageInfo }: Page, first: number, after: string | null): void {
  const wrong = [
    nodes.length > first && 'more than asked for',
    pageInfo.hasNextPage && nodes.length !== first && 'a page that is not full, and more behind it',
    edges.map(({ node }) => node.id).join() !== nodes.map(({ id }) => id).join() && 'edges and nodes differ',
    pageInfo.startCursor !== (edges[0]?.cursor ?? null) && 'startCursor is not that of the first edge',
    pageInfo.endCursor !== (edges.at(-1)?.cursor ?? null) && 'endCursor is not that of the last edge',
    pageInfo.hasPreviousPage !== (after !== null) && 'hasPreviousPage does not tell whether it is the first page',
    pageInfo.hasNextPage && pageInfo.endCursor === after && 'the page ends where it began',
  ].filter(Boolean);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
}
