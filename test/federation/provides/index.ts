import type { Feature } from '../feature.js';

/** A service that has another's field at one place spares the call. */
export const feature: Feature = {
  specification: 'Federation: @provides',
  subgraphs: [
    {
      name: 'people',
      sdl: `
        type Query { people: [Person!]! }
        type Person @key(fields: "id") { id: ID! name: String! @shareable born: Int! }
        interface Animal { id: ID! name: String! }
        type Cat implements Animal @key(fields: "id") { id: ID! name: String! @shareable lives: Int! }
        type Dog implements Animal @key(fields: "id") { id: ID! name: String! @shareable }`,
      resolvers: {
        Query: { people: () => [{ id: 'u1', name: 'Ann', born: 1990 }] },
        Person: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Ann', born: 1990 }) },
        Cat: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Cat ${id}`, lives: 9 }) },
        Dog: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Dog ${id}` }) },
        Animal: { __resolveType: ({ id }: { id: string }) => (id.startsWith('c') ? 'Cat' : 'Dog') },
      },
    },
    {
      name: 'letters',
      sdl: `
        type Query { letters: [Letter!]! pets: [Animal!]! @provides(fields: "... on Cat { name }") }
        type Letter { text: String! author: Person! @provides(fields: "name") reader: Person! }
        type Person @key(fields: "id") { id: ID! name: String! @external }
        interface Animal { id: ID! name: String! }
        type Cat implements Animal @key(fields: "id") { id: ID! name: String! @external }
        type Dog implements Animal @key(fields: "id") { id: ID! name: String! @external }`,
      resolvers: {
        Query: {
          letters: () => [{ text: 'Hello', author: { id: 'u1', name: 'Ann' }, reader: { id: 'u1' } }],
          pets: () => [{ id: 'c1', name: 'Cat c1' }, { id: 'd1' }],
        },
        Animal: { __resolveType: ({ id }: { id: string }) => (id.startsWith('c') ? 'Cat' : 'Dog') },
      },
    },
  ],
  cases: [
    {
      title: 'what is provided is not asked for',
      query: '{ letters { author { name } } }',
      data: { letters: [{ author: { name: 'Ann' } }] },
      calls: { people: 0, letters: 1 },
    },
    {
      title: 'only there where it is provided',
      query: '{ letters { author { name } reader { name } } }',
      data: { letters: [{ author: { name: 'Ann' }, reader: { name: 'Ann' } }] },
      calls: { people: 1, letters: 1 },
    },
    {
      title: 'the rest is asked for',
      query: '{ letters { author { name born } } }',
      data: { letters: [{ author: { name: 'Ann', born: 1990 } }] },
      calls: { people: 1, letters: 1 },
    },
    {
      title: 'for one of the types behind an interface',
      query: '{ pets { __typename ... on Cat { name } } }',
      data: { pets: [{ __typename: 'Cat', name: 'Cat c1' }, { __typename: 'Dog' }] },
      calls: { people: 0, letters: 1 },
    },
    {
      title: 'and for the others as usual',
      query: '{ pets { name } }',
      data: { pets: [{ name: 'Cat c1' }, { name: 'Dog d1' }] },
    },
  ],
};
