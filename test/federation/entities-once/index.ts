import type { Feature } from '../feature.js';

const asked: number[] = [];

/** An entity that stands in many places is asked for once, and calls to one service go together. */
export const feature: Feature = {
  specification: 'Federation: Resolve requests for entities, one representation for each',
  subgraphs: [
    {
      name: 'posts',
      sdl: `type Query { posts: [Post!]! top: Post! } type Post { text: String! by: User! seen: [User!]! } type User @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          posts: () => ['1', '2', '1', '2'].map((id) => ({ text: `by ${id}`, by: { id }, seen: [{ id: '1' }, { id: '2' }] })),
          top: () => ({ text: 'top', by: { id: '1' }, seen: [] }),
        },
      },
    },
    {
      name: 'users',
      sdl: `type Query { asked: [Int!]! } type User @key(fields: "id") { id: ID! name: String! friend: User }`,
      resolvers: {
        Query: { asked: () => asked.splice(0) },
        User: {
          __resolveReference: ({ id }: { id: string }) => {
            asked.push(Number(id));
            return { id, name: `User ${id}` };
          },
          friend: ({ id }: { id: string }) => (id === '1' ? { id: '2', name: 'User 2' } : null),
        },
      },
    },
  ],
  cases: [
    {
      title: 'in three places, by one call',
      query: '{ posts { by { name } seen { name } } top { by { name } } }',
      data: {
        posts: ['1', '2', '1', '2'].map((id) => ({ by: { name: `User ${id}` }, seen: [{ name: 'User 1' }, { name: 'User 2' }] })),
        top: { by: { name: 'User 1' } },
      },
      calls: { posts: 1, users: 1 },
    },
    {
      title: 'other fields of the same entity stay in their places',
      query: '{ posts { by { x: name } } top { by { x: id friend { x: name } } } }',
      data: { posts: ['1', '2', '1', '2'].map((id) => ({ by: { x: `User ${id}` } })), top: { by: { x: '1', friend: { x: 'User 2' } } } },
      calls: { posts: 1, users: 1 },
    },
  ],
};
