import type { Feature } from '../feature.js';

/** The schema is asked for beside the data, with variables and fragments of its own. */
export const feature: Feature = {
  specification: 'GraphQL 4.1 Type name introspection, 4.2 Schema introspection',
  subgraphs: [
    { name: 'one', sdl: `type Query { a: A } type A @key(fields: "id") { id: ID! }`, resolvers: { Query: { a: () => ({ id: '1' }) } } },
    { name: 'two', sdl: `"B adds." type A @key(fields: "id") { id: ID! "What B adds." b: Int }`, resolvers: { A: { __resolveReference: () => ({ b: 2 }) } } },
  ],
  cases: [
    {
      title: 'both in one operation, in its order',
      query: `query ($t: String!) { q: __typename t: __type(name: $t) { ...T } a { b t: __typename } s: __schema { queryType { name } } ... { __schema { mutationType { name } } } }
              fragment T on __Type { name fields { name description } }`,
      variables: { t: 'A' },
      data: {
        q: 'Query',
        t: {
          name: 'A',
          fields: [
            { name: 'id', description: null },
            { name: 'b', description: 'What B adds.' },
          ],
        },
        a: { b: 2, t: 'A' },
        s: { queryType: { name: 'Query' } },
        __schema: { mutationType: null },
      },
    },
    {
      title: 'alone no service is called',
      query: '{ __schema { queryType { name } } __typename }',
      data: { __schema: { queryType: { name: 'Query' } }, __typename: 'Query' },
      calls: { one: 0, two: 0 },
    },
  ],
};
