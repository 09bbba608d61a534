import type { Feature } from '../feature.js';

/** An interface that two services have, each with implementations and fields of its own. */
export const feature: Feature = {
  specification: 'GraphQL 3.7 Interfaces; Federation: interfaces across subgraphs',
  subgraphs: [
    {
      name: 'houses',
      sdl: `
        type Query { places: [Place!]! here: Place! }
        interface Place { name: String! owner: Owner }
        type House implements Place @key(fields: "id") { id: ID! name: String! owner: Owner rooms: Int! }
        type Boat implements Place @key(fields: "id") { id: ID! name: String! owner: Owner }
        type Owner @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          places: () => [
            { __typename: 'House', id: 'h1', name: 'Old house', rooms: 4, owner: { id: 'o1' } },
            { __typename: 'Boat', id: 'b1', name: 'Red boat', owner: null },
          ],
          here: () => ({ __typename: 'Boat', id: 'b1', name: 'Red boat', owner: { id: 'o2' } }),
        },
        House: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Old house', rooms: 4, owner: { id: 'o1' } }) },
      },
    },
    {
      name: 'taxes',
      sdl: `
        interface Taxed { tax: Int! }
        type House implements Taxed @key(fields: "id") { id: ID! tax: Int! }
        type Boat @key(fields: "id") { id: ID! flag: String! }
        type Owner @key(fields: "id") { id: ID! name: String! home: House }`,
      resolvers: {
        House: { __resolveReference: ({ id }: { id: string }) => ({ id, tax: 100 }) },
        Boat: { __resolveReference: ({ id }: { id: string }) => ({ id, flag: `flag of ${id}` }) },
        Owner: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Owner ${id}`, home: id === 'o1' ? { id: 'h1' } : null }) },
      },
    },
  ],
  cases: [
    {
      title: 'fields of the interface and of each implementation, from where they are',
      query: '{ places { name owner { name } ... on House { rooms tax } ... on Boat { flag } } }',
      data: {
        places: [
          { name: 'Old house', owner: { name: 'Owner o1' }, rooms: 4, tax: 100 },
          { name: 'Red boat', owner: null, flag: 'flag of b1' },
        ],
      },
    },
    {
      title: 'a fragment on an interface that only one of them implements',
      query: 'query { here { ... on Taxed { tax } name } places { ...T } } fragment T on Taxed { tax __typename }',
      data: { here: { name: 'Red boat' }, places: [{ tax: 100, __typename: 'House' }, {}] },
    },
    {
      title: 'keys stand in the order in which they are first met',
      query: '{ places { ... on House { tax } name ... on House { rooms name } __typename } }',
      data: {
        places: [
          { tax: 100, name: 'Old house', rooms: 4, __typename: 'House' },
          { name: 'Red boat', __typename: 'Boat' },
        ],
      },
    },
    {
      title: 'the same key below two types with other fields each',
      query: '{ places { ... on House { owner { home { rooms } } } ... on Boat { owner { name } } } }',
      data: { places: [{ owner: { home: { rooms: 4 } } }, { owner: null }] },
    },
  ],
};
