import type { Feature } from '../feature.js';

/** `@skip` and `@include`, on fields and fragments, with values that decide what is asked for at all. */
export const feature: Feature = {
  specification: 'GraphQL 3.13.1 @skip, 3.13.2 @include, 6.3.2 Field collection',
  subgraphs: [
    {
      name: 'one',
      sdl: `type Query { item: Item } type Item @key(fields: "id") { id: ID! a: Int! b: Int! }`,
      resolvers: { Query: { item: () => ({ id: 'i1', a: 1, b: 2 }) } },
    },
    {
      name: 'two',
      sdl: `type Query { other: Int! } type Item @key(fields: "id") { id: ID! c: Int! }`,
      resolvers: { Query: { other: () => 5 }, Item: { __resolveReference: ({ id }: { id: string }) => ({ id, c: 3 }) } },
    },
  ],
  cases: [
    {
      title: 'a service of which everything is skipped is not called',
      query: 'query ($on: Boolean!) { item { a c @include(if: $on) } other @include(if: $on) }',
      variables: { on: false },
      data: { item: { a: 1 } },
      calls: { one: 1, two: 0 },
    },
    {
      title: 'and is, with the other value of the same operation',
      query: 'query ($on: Boolean!) { item { a c @include(if: $on) } other @include(if: $on) }',
      variables: { on: true },
      data: { item: { a: 1, c: 3 }, other: 5 },
    },
    {
      title: 'skipping goes before including, and defaults count',
      query: 'query ($yes: Boolean = true, $no: Boolean! = false) { item { a @skip(if: $yes) @include(if: $yes) b @skip(if: $no) @include(if: $yes) } }',
      data: { item: { b: 2 } },
    },
    {
      title: 'the order is that of what is left',
      query: 'query ($s: Boolean!) { item { a @skip(if: $s) ...F a b } } fragment F on Item { c b }',
      variables: { s: true },
      data: { item: { c: 3, b: 2, a: 1 } },
    },
    {
      title: 'an object of which nothing is left is there all the same',
      query: 'query ($s: Boolean!) { item { a @skip(if: $s) ... @skip(if: $s) { b } } }',
      variables: { s: true },
      data: { item: {} },
    },
    { title: 'nothing at all', query: '{ item @skip(if: true) { a } }', data: {}, calls: { one: 0, two: 0 } },
  ],
};
