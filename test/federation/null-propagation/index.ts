import { GraphQLError } from 'graphql';
import type { Feature } from '../feature.js';

const refused = (): never => {
  throw new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } });
};

/** A null where none may be goes up to where it may, over the borders of services; errors say where. */
export const feature: Feature = {
  specification: 'GraphQL 6.4.4 Handling execution errors, 7.1.5 Errors',
  subgraphs: [
    {
      name: 'trees',
      sdl: `
        type Query { trees: [Tree] grove: [Tree!] wood: [[Tree!]!] tree: Tree! }
        type Tree @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          trees: () => [{ id: 't1' }, { id: 't2' }, null, { id: 't3' }],
          grove: () => [{ id: 't1' }, { id: 't2' }],
          wood: () => [[{ id: 't1' }], [{ id: 't1' }, { id: 't3' }]],
          tree: () => ({ id: 't3' }),
        },
      },
    },
    {
      name: 'leaves',
      sdl: `type Tree @key(fields: "id") { id: ID! leaves: Int! colour: String best: Leaf }
            type Leaf { name: String! }`,
      resolvers: {
        Tree: {
          __resolveReference: ({ id }: { id: string }) => (id === 't3' ? null : { id }),
          leaves: ({ id }: { id: string }) => (id === 't2' ? refused() : 7),
          colour: ({ id }: { id: string }) => (id === 't2' ? refused() : 'green'),
          best: ({ id }: { id: string }) => ({ name: () => (id === 't2' ? refused() : 'maple') }),
        },
      },
    },
  ],
  cases: [
    {
      title: 'a nullable element of a list takes the null',
      query: '{ trees { id leaves } }',
      data: { trees: [{ id: 't1', leaves: 7 }, null, null, null] },
      errors: ['FORBIDDEN trees.1.leaves'],
    },
    {
      title: 'a list that may have none takes it as a whole',
      query: '{ grove { id leaves } }',
      data: { grove: null },
      errors: ['FORBIDDEN grove.1.leaves'],
    },
    { title: 'a list in a list', query: '{ wood { leaves } }', data: { wood: null }, errors: ['INTERNAL_SERVER_ERROR -'] },
    { title: 'all the way up', query: '{ trees { id } tree { leaves } }', data: null, errors: ['INTERNAL_SERVER_ERROR -'] },
    {
      title: 'within a service it has gone up already; the place of the error stays',
      query: '{ grove { colour best { name } } }',
      data: {
        grove: [
          { colour: 'green', best: { name: 'maple' } },
          { colour: null, best: null },
        ],
      },
      errors: ['FORBIDDEN grove.1.colour', 'FORBIDDEN grove.1.best.name'],
    },
    {
      title: 'an error of an entity is told at every place in which it stands',
      query: '{ a: grove { c: colour } b: trees { c: colour } }',
      data: { a: [{ c: 'green' }, { c: null }], b: [{ c: 'green' }, { c: null }, null, { c: null }] },
      errors: ['FORBIDDEN a.1.c', 'FORBIDDEN b.1.c'],
    },
  ],
};
