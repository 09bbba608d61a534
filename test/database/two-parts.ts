import type { Context, ReportMap } from '@roadmap-hub/subgraph';
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Book, booksOfShelf } from './library.js';

type Resolvers = Readonly<Record<string, GraphQLFieldResolver<unknown, Context>>>;

/** A schema whose root fields are found so. */
export function schemaOf(fields: string, resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchema(`type Query { ${fields} }`);
  const found = schema.getQueryType()?.getFields() ?? {};
  for (const [name, field] of Object.entries(found)) field.resolve = resolvers[name] as GraphQLFieldResolver<unknown, unknown>;
  return schema;
}

/** What a statement says, as rows. */
const statement = (sql: string): ReportMap<Record<string, unknown>, object> => ({ sql: () => sql });

/** The same of a statement that gives one row. */
export const oneRow = (sql: string): ReportMap<Record<string, unknown>, object> => ({ ...statement(sql), isOneRow: true });

/** A question in two parts, between which the test does what it likes; the second comes by a wave or by a report. */
export function inTwoParts(between: () => Promise<unknown>): GraphQLSchema {
  let first: Promise<unknown> = Promise.resolve();
  const then =
    (second: (reads: Context['reads'], shelf: string) => Promise<unknown[]>) =>
    async (_root: unknown, { shelf }: Record<string, string>, context: Context) => {
      await first;
      await between();
      return (await second(context.reads, shelf ?? '')).map((book) => (book as Book).id);
    };
  return schemaOf('shelfOf(book: ID!): String  thenOnShelf(shelf: ID!): [ID!]  thenReported(shelf: ID!): [ID!]  broken: Int  write: Int', {
    shelfOf: (_root, { book }, { reads }) => {
      const read = reads.one(Book, 'id', book as string);
      first = read;
      return read.then((found) => found?.shelfId);
    },
    thenOnShelf: then((reads, shelf) => reads.list(booksOfShelf, shelf)),
    thenReported: then((reads, shelf) =>
      reads.report({ sql: (_args, { bind }) => `select id from library.book where shelf_id = ${bind(shelf)} order by id` }, {}),
    ),
    broken: (_root, _args, { reads }) => reads.report(statement('select 1 / 0'), {}),
    write: (_root, _args, { reads }) => reads.report(statement(`insert into library.author values ('a', 9, 'Eve') returning 1`), {}),
  });
}
