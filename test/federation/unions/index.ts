import type { Feature } from '../feature.js';

/** A union whose members are known to one service each, and one that a service knows a part of only. */
export const feature: Feature = {
  specification: 'GraphQL 3.8 Unions; Federation: unions across subgraphs',
  subgraphs: [
    {
      name: 'search',
      sdl: `
        type Query { search: [Hit!]! first: Hit }
        union Hit = Word | Image
        type Word @key(fields: "id") { id: ID! text: String! }
        type Image @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          search: () => [
            { __typename: 'Word', id: 'w1', text: 'hello' },
            { __typename: 'Image', id: 'i1' },
          ],
          first: () => null,
        },
        Word: { __resolveReference: ({ id }: { id: string }) => ({ id, text: 'hello' }) },
      },
    },
    {
      name: 'images',
      sdl: `
        type Query { shown: [Hit!]! }
        union Hit = Image | Frame
        type Image @key(fields: "id") { id: ID! width: Int! inside: Hit }
        type Frame { wood: String! }`,
      resolvers: {
        Query: { shown: () => [{ __typename: 'Frame', wood: 'oak' }] },
        Image: { __resolveReference: ({ id }: { id: string }) => ({ id, width: 640, inside: { __typename: 'Frame', wood: 'pine' } }) },
      },
    },
  ],
  cases: [
    {
      title: 'each member has its fields, from its service',
      query: '{ search { __typename ... on Word { text } ... on Image { width inside { __typename ... on Frame { wood } } } } }',
      data: {
        search: [
          { __typename: 'Word', text: 'hello' },
          { __typename: 'Image', width: 640, inside: { __typename: 'Frame', wood: 'pine' } },
        ],
      },
    },
    {
      title: 'a member that the asked service does not have is no reason to fail',
      query: '{ search { ... on Frame { wood } ... on Image { id } } shown { ... on Word { text } ... on Frame { wood } } first { __typename } }',
      data: { search: [{}, { id: 'i1' }], shown: [{ wood: 'oak' }], first: null },
    },
    {
      title: 'the same key for fields of other types, where these may not meet',
      query: '{ search { ... on Word { x: text } ... on Image { inside { ... on Frame { x: wood } ... on Word { x: text } } } } }',
      data: { search: [{ x: 'hello' }, { inside: { x: 'pine' } }] },
    },
  ],
};
