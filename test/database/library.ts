import { dataSourceOf, type Store, stateMigration } from '@roadmap-hub/datastore';
import { newPassportKey } from '@roadmap-hub/identity';
import {
  byChange,
  byDate,
  changedSince,
  childrenOf,
  type ListMap,
  ofRoadmap,
  type PageMap,
  Reads,
  type Service,
  startService,
  through,
  within,
} from '@roadmap-hub/subgraph';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import type { TestDatabase, TestServer } from './harness.js';

// A small service of the tests' own, so that what is read is known to the last row.

@Entity('book')
export class Book {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  roadmapCode: string;

  @Column('text', { nullable: true })
  shelfId: string | null;

  @Column('text', { nullable: true })
  date: string | null;

  @Column('text')
  recordStatus: string;

  @Column('timestamptz')
  updatedAt: Date;
}

@Entity('author')
class Author {
  @PrimaryColumn('text')
  bookId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('text')
  name: string;
}

class Library1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table library.book (id text primary key, roadmap_code text not null default 'CFR', shelf_id text, date text,
      record_status text not null default 'PUBLISHED', updated_at timestamptz not null default '2026-01-01T00:00:00Z')`);
    await runner.query(
      'create table library.author (book_id text references library.book, position integer, name text not null, primary key (book_id, position))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema library cascade');
  }
}

const State1764600000000 = stateMigration('library');

/** Has the books tell in which state they are, as a service's records do. */
class Watched1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table library.data_version (version bigint not null)');
    await runner.query('insert into library.data_version values (0)');
    await new State1764600000000().up(runner);
    for (const table of ['book', 'author'])
      await runner.query(
        `create trigger state_changed after insert or update or delete on library.${table} for each statement execute function library.change_state()`,
      );
  }

  async down(): Promise<void> {}
}

export interface BookFilter {
  roadmap?: string | null;
  updatedSince?: Date | null;
}

export type BookOrder = 'DATE_ASC' | 'DATE_DESC' | 'UPDATED_ASC';

export const books: PageMap<Book, BookFilter, BookOrder> = {
  target: Book,
  filters: { roadmap: ofRoadmap('roadmapCode'), updatedSince: changedSince('updatedAt') },
  orders: { DATE_ASC: byDate('date', false), DATE_DESC: byDate('date', true), UPDATED_ASC: byChange('updatedAt') },
  defaultOrder: 'DATE_ASC',
};

export const pagesOfShelf = within(books, ({ column, parent }) => `${column('shelfId')} = ${parent}`);
export const booksOfShelf: ListMap<Book> = childrenOf(Book, 'shelfId', 'id');
export const authorsOfBook: ListMap<Author> = childrenOf(Author, 'bookId', 'position');
/** By the name of an author. */
export const booksOfAuthor: ListMap<Book> = through(Book, 'id', Author, { parent: 'name', child: 'bookId', orderBy: 'bookId' });

export interface Library extends TestDatabase {
  /** A new request's, with nothing remembered. */
  reads(): Reads;
  /** A service over these books, whose pool holds two connections; they may be made to another address. */
  serve(schema: GraphQLSchema, url?: string): Promise<Service>;
  /** By which that service is told who asks. */
  readonly passportKey: string;
  /** How many statements were sent since it was last asked. */
  statements(): number;
  /** Adds books: id, shelf, date. */
  add(...rows: [id: string, shelf?: string | null, date?: string | null][]): Promise<void>;
}

/** @param tellsState Whether the books tell in which state they are. */
export function withLibrary(server: TestServer, use: (library: Library) => Promise<void>, tellsState = false): Promise<void> {
  return server.withDatabase(async (database) => {
    const migrations = [Library1764000000000, ...(tellsState ? [Watched1764700000000] : [])];
    const passportKey = newPassportKey();
    const store: Store = { name: 'library', entities: [Book, Author], kinds: [], migrations, published: [] };
    const source = dataSourceOf(store, database.url, 2);
    await source.initialize();
    try {
      await source.query('create schema library');
      await source.runMigrations();
      let sent = 0;
      await use({
        ...database,
        passportKey,
        reads: () =>
          new Reads(source, (sql, values) => {
            sent += 1;
            return source.query(sql, values as unknown[]);
          }),
        serve: async (schema, url = database.url) => {
          const own = await dataSourceOf(store, url, 2).initialize();
          return startService({
            name: 'reference',
            schema,
            sources: { public: own, partner: own, restricted: own },
            writer: own,
            passportKey,
            log: pino({ level: 'silent' }),
            version: '1',
            today: () => '2026-01-31',
          });
        },
        statements: () => {
          const count = sent;
          sent = 0;
          return count;
        },
        add: async (...rows) => {
          for (const [id, shelf = null, date = null] of rows) {
            await database.query('insert into library.book (id, shelf_id, date) values ($1, $2, $3)', [id, shelf, date]);
          }
        },
      });
    } finally {
      await source.destroy();
    }
  });
}
