import type { Feature } from '../feature.js';

/** What services know and clients do not: it may be used on the way, and is never told. */
export const feature: Feature = {
  specification: 'Federation: @inaccessible',
  subgraphs: [
    {
      name: 'staff',
      sdl: `
        type Query { staff: [Worker!]! desk(secret: Boolean = false @inaccessible): Thing }
        type Worker @key(fields: "id") { id: ID! @inaccessible rank: Rank! oldest: Rank }
        enum Rank { JUNIOR SENIOR SPY @inaccessible }
        interface Thing { name: String! }
        type Chair implements Thing { name: String! }
        type Safe implements Thing @inaccessible { name: String! }`,
      resolvers: {
        Query: { staff: () => [{ id: 's1', rank: 'SENIOR', oldest: 'SPY' }], desk: () => ({ __typename: 'Safe', name: 'hidden' }) },
      },
    },
    {
      name: 'pay',
      sdl: `type Worker @key(fields: "id") { id: ID! pay: Int! }`,
      resolvers: { Worker: { __resolveReference: ({ id }: { id: string }) => ({ id, pay: id === 's1' ? 10 : 0 }) } },
    },
  ],
  cases: [
    { title: 'a key that clients do not see leads to the other service', query: '{ staff { rank pay } }', data: { staff: [{ rank: 'SENIOR', pay: 10 }] } },
    {
      title: 'a value that clients do not know becomes null, and an error',
      query: '{ staff { oldest } }',
      data: { staff: [{ oldest: null }] },
      errors: ['INTERNAL_SERVER_ERROR -'],
    },
    {
      title: 'and so does an object of a type that they do not know',
      query: '{ desk { __typename name } }',
      data: { desk: null },
      errors: ['INTERNAL_SERVER_ERROR -'],
    },
    {
      title: 'nothing of it is in the schema',
      query: '{ w: __type(name: "Worker") { fields { name } } r: __type(name: "Rank") { enumValues { name } } s: __type(name: "Safe") { name } }',
      data: { w: { fields: [{ name: 'pay' }, { name: 'rank' }, { name: 'oldest' }] }, r: { enumValues: [{ name: 'JUNIOR' }, { name: 'SENIOR' }] }, s: null },
    },
  ],
};
