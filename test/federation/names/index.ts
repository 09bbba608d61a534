import type { Feature } from '../feature.js';

const UNDER_PROTO = JSON.parse('{"__proto__": "n", "constructor": "n", "b": 1}') as object;

/** Aliases and variables of names that an engine might think are its own. */
export const feature: Feature = {
  specification: 'GraphQL 2.7 Field alias, 2.10 Variables: any name will do',
  subgraphs: [
    {
      name: 'one',
      sdl: `type Query { things(like: String): [Thing!]! } type Thing @key(fields: "id") { id: ID! name: String! }`,
      resolvers: { Query: { things: () => [{ id: 'x', name: 'n' }] } },
    },
    {
      name: 'two',
      sdl: `type Thing @key(fields: "id") { id: ID! size(of: String, times: Int = 1): Int! }`,
      resolvers: {
        Thing: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          size: (_: unknown, { of, times }: { of?: string; times: number }) => (of?.length ?? 1) * times,
        },
      },
    },
  ],
  cases: [
    { title: 'of what every object has', query: '{ things { __proto__: name constructor: name b: size } }', data: { things: [UNDER_PROTO] } },
    {
      title: 'of what the plan adds for itself',
      apollo: 'takes the alias for the key',
      query: '{ _entities: things { id: name _internal_qp_alias_0: id _e0: size } }',
      data: { _entities: [{ id: 'n', _internal_qp_alias_0: 'x', _e0: 1 }] },
    },
    {
      title: 'of the name of a type',
      query: '{ things { __typename: name kind: __typename size } }',
      data: { things: [{ __typename: 'n', kind: 'Thing', size: 1 }] },
      apollo: 'takes the name for a type',
    },
    {
      title: 'variables, too, and those that are left out',
      query:
        'query ($representations: String, $__batch_reps_0: Int = 2, $none: String) { things(like: $none) { size(of: $representations, times: $__batch_reps_0) } }',
      variables: { representations: 'abc' },
      data: { things: [{ size: 6 }] },
      apollo: 'has a variable of that name itself',
    },
  ],
};
