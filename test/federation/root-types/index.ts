import type { Feature } from '../feature.js';

/** Services that call their root types otherwise. */
export const feature: Feature = {
  specification: 'GraphQL 3.3.1 Root operation types; Federation: root types have their default names in the supergraph',
  subgraphs: [
    {
      name: 'one',
      sdl: `schema { query: Root } type Root { a: Int! }`,
      resolvers: { Root: { a: () => 1 } },
    },
    { name: 'two', sdl: `schema { query: Start } type Start { b: Int! }`, resolvers: { Start: { b: () => 2 } } },
  ],
  cases: [
    { title: 'have the name of the graph', query: '{ __typename a b }', data: { __typename: 'Query', a: 1, b: 2 } },
    { title: 'also in fragments', query: '{ ...F a } fragment F on Query { n: __typename b }', data: { n: 'Query', b: 2, a: 1 } },
  ],
};
