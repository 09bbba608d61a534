import { expect, test } from '@jest/globals';
import { questions } from '@roadmap-hub/client';
import { parse } from 'graphql';
import { nextPage, pagedLists, withPage } from './pages.js';

test('finds in the text of a question the paged lists that the catalogue names', () => {
  for (const { name, document, pages } of questions) {
    const found = pagedLists(parse(document)).map(({ path, after }) => ({ path, after }));
    expect([name, found]).toEqual([name, pages.map(({ path, after }) => ({ path, after }))]);
  }
});

test('a list without pageInfo, or with a fixed cursor, is no paged one', () => {
  expect(pagedLists(parse('query ($after: String) { pledges(after: $after) { nodes { id } } }'))).toEqual([]);
  expect(pagedLists(parse('{ pledges(after: "x") { nodes { id } pageInfo { hasNextPage endCursor } } }'))).toEqual([]);
});

const LIST = { path: 'donor.pledges', after: 'more' };
const first = { donor: { name: 'D', pledges: { totalCount: 3, nodes: [{ id: 1 }, { id: 2 }], pageInfo: { hasNextPage: true, endCursor: 'c2' } } } };
const second = { donor: { name: 'D', pledges: { totalCount: 3, nodes: [{ id: 3 }], pageInfo: { hasNextPage: false, endCursor: 'c3' } } } };

test('goes on from the end of a page, joins the rows, and ends', () => {
  expect(nextPage(first, LIST, { donor: 'x' })).toEqual({ donor: 'x', more: 'c2' });
  const joined = withPage(first, second, LIST);
  expect(joined).toEqual({
    donor: { name: 'D', pledges: { totalCount: 3, nodes: [{ id: 1 }, { id: 2 }, { id: 3 }], pageInfo: { hasNextPage: false, endCursor: 'c3' } } },
  });
  expect(nextPage(joined, LIST, {})).toBeNull();
  expect(first.donor.pledges.nodes).toHaveLength(2);
});

test('keeps what there is when the next page has no such list', () => {
  expect(withPage(first, { donor: null }, LIST)).toBe(first);
});
