import { describe, expect, test } from '@jest/globals';
import type { LazyPage } from '@roadmap-hub/subgraph';
import { forEachDatabase, TIMEOUT } from './harness.js';
import { authorsOfBook, Book, type BookOrder, books, booksOfAuthor, booksOfShelf, type Library, pagesOfShelf, withLibrary } from './library.js';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const read = async <T>({ nodes, pageInfo }: LazyPage<T>) => ({ nodes: await nodes(), pageInfo: await pageInfo() });

forEachDatabase((server) => {
  const inLibrary = (name: string, use: (library: Library) => Promise<void>) => test(name, () => withLibrary(server, use), TIMEOUT);

  describe('reads take one statement, however many ask', () => {
    inLibrary('for records by key', async ({ add, reads, statements }) => {
      await add(['b'], ['a'], ['c']);
      const request = reads();
      const found = await Promise.all(['c', 'a', 'none', 'a'].map((id) => request.one(Book, 'id', id)));
      expect(found.map((book) => book?.id)).toEqual(['c', 'a', undefined, 'a']);
      expect(found[2]).toBeNull();
      expect(statements()).toBe(1);
      expect(ids(await request.many(Book, 'id', ['b', 'none', 'c']))).toEqual(['b', 'c']);
      expect(statements()).toBe(1);
      // All of them are known to this request by now.
      expect(ids(await request.many(Book, 'id', ['c', 'b', 'a']))).toEqual(['c', 'b', 'a']);
      expect(statements()).toBe(0);
      expect(ids(await reads().many(Book, 'id', ['a', 'b']))).toEqual(['a', 'b']);
      expect(statements()).toBe(1);
    });

    inLibrary('for lists of parents, and of their children', async ({ add, query, reads, statements }) => {
      await add(['a2', 's1'], ['a1', 's1'], ['b1', 's2']);
      await query(`insert into library.author values ('a2', 1, 'Ann'), ('a2', 0, 'Bob'), ('b1', 0, 'Ann')`);
      const request = reads();
      const lists = await Promise.all(['s1', 's2', 's3'].map((shelf) => request.list(booksOfShelf, shelf)));
      expect(lists.map(ids)).toEqual([['a1', 'a2'], ['b1'], []]);
      expect(statements()).toBe(1);
      const authors = await Promise.all(lists.flat().map((book) => request.list(authorsOfBook, book.id)));
      expect(authors.map((list) => list.map(({ name }) => name))).toEqual([[], ['Bob', 'Ann'], ['Ann']]);
      expect(statements()).toBe(1);
      const ofAuthors = await Promise.all(['Bob', 'Ann'].map((name) => request.list(booksOfAuthor, name)));
      expect(ofAuthors.map(ids)).toEqual([['a2'], ['a2', 'b1']]);
      expect(statements()).toBe(1);
    });

    inLibrary('for pages of parents with all their counts', async ({ add, reads, statements }) => {
      await add(['a1', 's1'], ['a2', 's1'], ['a3', 's1'], ['b1', 's2']);
      const request = reads();
      const pages = await Promise.all(['s1', 's2', 's3'].map((shelf) => request.page(pagesOfShelf, shelf, { first: 2 })));
      expect(statements()).toBe(0);
      const [rows, counts] = await Promise.all([Promise.all(pages.map(read)), Promise.all(pages.map((page) => page.count()))]);
      expect(rows.map(({ nodes }) => ids(nodes))).toEqual([['a1', 'a2'], ['b1'], []]);
      expect(rows.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false, false]);
      expect(counts).toEqual([3, 1, 0]);
      expect(statements()).toBe(1);
    });

    inLibrary('for the counts of pages of which nothing else is asked, and no row is read', async ({ add, query, reads, statements }) => {
      await add(['a1', 's1'], ['b1', 's2']);
      // Whoever reads a row looks for its date.
      await query('alter table library.book rename column date to dated');
      const request = reads();
      const pages = await Promise.all(['s1', 's2'].map((shelf) => request.page(pagesOfShelf, shelf, {})));
      expect(await Promise.all(pages.map((page) => page.count()))).toEqual([1, 1]);
      expect(statements()).toBe(1);
      await expect(pages[0]?.nodes()).rejects.toThrow('column r.date does not exist');
    });

    inLibrary('and however many rows there are', async ({ query, reads, statements }) => {
      await query(`insert into library.book (id, shelf_id) select 'x' || n, 's' || n % 100 from generate_series(1, 1000) n`);
      const shelves = Array.from({ length: 100 }, (_, n) => `s${n}`);
      const request = reads();
      const lists = await Promise.all(shelves.map((shelf) => request.list(booksOfShelf, shelf)));
      const pages = await Promise.all(shelves.map((shelf) => request.page(pagesOfShelf, shelf, { first: 500 })));
      expect(lists.flat()).toHaveLength(1000);
      const rows = await Promise.all(pages.map(read));
      expect(rows.flatMap(({ nodes }) => ids(nodes)).sort()).toEqual(ids(lists.flat()).sort());
      expect(statements()).toBe(2);
    });
  });

  describe('pages', () => {
    /** Reads to the end, page by page, doing something in between. */
    async function walk(library: Library, orderBy: BookOrder, first: number, between: () => Promise<void> = async () => undefined): Promise<string[]> {
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: { nodes: Book[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } = await read(
          await library.reads().page(books, null, { orderBy, first, after }),
        );
        found.push(...ids(page.nodes));
        if (!page.pageInfo.hasNextPage) return found;
        after = page.pageInfo.endCursor;
        await between();
      }
    }

    const SHELF: [string, null, string | null][] = [
      ['e', null, null],
      ['d', null, null],
      ['c', null, '2021'],
      ['b', null, '2021-05'],
      ['a', null, '2021'],
      ['B', null, '2021-05'],
      ['f', null, '2021-05-14'],
    ];
    const ASCENDING = ['a', 'c', 'B', 'b', 'f', 'd', 'e'];
    const DESCENDING = ['f', 'b', 'B', 'c', 'a', 'e', 'd'];

    inLibrary('keep their order over equal values and missing ones, whatever their size', async (library) => {
      await library.add(...SHELF);
      for (const first of [1, 2, 3, 7, 500]) {
        expect([first, await walk(library, 'DATE_ASC', first)]).toEqual([first, ASCENDING]);
        expect([first, await walk(library, 'DATE_DESC', first)]).toEqual([first, DESCENDING]);
      }
    });

    inLibrary('neither repeat nor skip when rows come in between', async (library) => {
      await library.add(...SHELF);
      let added = 0;
      // Before everything that is still to come, so that none of it may appear.
      const found = await walk(library, 'DATE_ASC', 2, () => {
        added += 1;
        return library.add([`new ${added}`, null, '1999']);
      });
      expect(found).toEqual(ASCENDING);
      expect(added).toBe(3);
      expect((await walk(library, 'DATE_ASC', 2)).slice(3)).toEqual(ASCENDING);
    });

    inLibrary('tell apart changes within one millisecond', async (library) => {
      const { add, query } = library;
      await add(['a'], ['b'], ['c']);
      await query(`update library.book set updated_at = '2026-01-01T00:00:00.000001Z' where id = 'c'`);
      await query(`update library.book set updated_at = '2026-01-01T00:00:00.000002Z' where id = 'a'`);
      expect(await walk(library, 'UPDATED_ASC', 1)).toEqual(['b', 'c', 'a']);
    });

    inLibrary('that cannot be are refused, whatever is asked of them', async ({ reads, statements }) => {
      for (const [argument, wrong] of [
        ['first', { first: 0 }],
        ['after', { after: 'nowhere' }],
      ] as const)
        await expect(reads().page(books, null, { filter: { roadmap: 'CFR' }, ...wrong })).rejects.toMatchObject({ extensions: { argument } });
      expect(statements()).toBe(0);
    });

    inLibrary('of the root are of the default roadmap unless another is asked for', async ({ add, query, reads }) => {
      await add(['a'], ['b']);
      await query(`update library.book set roadmap_code = 'OTHER' where id = 'b'`);
      expect(ids((await read(await reads().page(books, null, {}))).nodes)).toEqual(['a']);
      expect(ids((await read(await reads().page(books, null, { filter: { roadmap: 'OTHER' } }))).nodes)).toEqual(['b']);
    });
  });

  inLibrary('what is withdrawn is left out, except by its id and for those who follow changes', async ({ add, query, reads }) => {
    await add(['a', 's'], ['b', 's'], ['c', 's']);
    await query(`insert into library.author values ('a', 0, 'Ann'), ('b', 0, 'Ann')`);
    await query(`update library.book set record_status = 'WITHDRAWN', updated_at = '2026-02-02T00:00:00Z' where id = 'b'`);
    const request = reads();
    expect(ids(await request.list(booksOfShelf, 's'))).toEqual(['a', 'c']);
    expect(ids(await request.list(booksOfAuthor, 'Ann'))).toEqual(['a']);
    const page = await request.page(pagesOfShelf, 's', {});
    expect([ids(await page.nodes()), await page.count()]).toEqual([['a', 'c'], 2]);

    const since = async (date: string) => {
      const changes = await request.page(pagesOfShelf, 's', { filter: { updatedSince: new Date(date) }, orderBy: 'UPDATED_ASC' });
      return [ids(await changes.nodes()), await changes.count()];
    };
    expect(await since('2026-01-01')).toEqual([['a', 'c', 'b'], 3]);
    expect(await since('2026-02-02')).toEqual([['b'], 1]);
    expect(await since('2026-02-03')).toEqual([[], 0]);
    expect(await request.one(Book, 'id', 'b')).toMatchObject({ id: 'b', recordStatus: 'WITHDRAWN' });
  });
});
