import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildASTSchema, buildSchema, lexicographicSortSchema, parse, print, printSchema } from 'graphql';
import { apiSchemaOf } from './api-schema.js';

const read = (name: string): string => readFileSync(new URL(`../../../../schema/${name}.graphql`, import.meta.url), 'utf8');

test('of our supergraph it is the committed one', () => {
  const schema = lexicographicSortSchema(buildASTSchema(apiSchemaOf(parse(read('supergraph')))));
  expect(printSchema(schema)).toBe(printSchema(lexicographicSortSchema(buildSchema(read('api')))));
});

const SUPERGRAPH = `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
    @link(url: "https://specs.apollo.dev/inaccessible/v0.2", as: "hidden", for: SECURITY)
    @link(url: "https://specs.apollo.dev/tag/v0.3", import: [{name: "@tag", as: "@label"}])
    @link(url: "https://example.org/price/v1.0", import: ["@price", "Coin"])
  { query: Query }
  directive @link(url: String) repeatable on SCHEMA
  directive @hidden on FIELD_DEFINITION | OBJECT | ENUM_VALUE | ARGUMENT_DEFINITION
  directive @label(name: String!) repeatable on FIELD_DEFINITION
  directive @price(of: Coin) on FIELD_DEFINITION
  directive @price__other on FIELD_DEFINITION
  directive @live on QUERY
  enum Coin { ONE }
  enum join__Graph { A @join__graph(name: "a", url: "") }
  scalar link__Import
  type Query @join__type(graph: A) {
    shown(plain: Int, secret: Int @hidden): Thing @label(name: "x") @price(of: ONE) @deprecated(reason: "old")
    secret: Int @hidden
  }
  interface Thing { name: String }
  type Open implements Thing & Other { name: String colour: Colour }
  type Closed implements Thing @hidden { name: String }
  interface Other @hidden { name: String }
  union Any = Open | Closed
  enum Colour { RED GREEN @hidden }
`;

test('what is linked or hidden is gone, under whatever name, and so is what refers to it', () => {
  expect(print(apiSchemaOf(parse(SUPERGRAPH)))).toBe(
    print(
      parse(`
        schema { query: Query }
        directive @live on QUERY
        type Query { shown(plain: Int): Thing @deprecated(reason: "old") }
        interface Thing { name: String }
        type Open implements Thing { name: String colour: Colour }
        union Any = Open
        enum Colour { RED }
      `),
    ),
  );
});
