import { GraphQLError } from 'graphql';
import type { Feature } from '../feature.js';

const MEDIA = [
  { __typename: 'Film', id: 'm1', title: 'Film one', minutes: 90, label: { id: 'l1' } },
  { __typename: 'Song', id: 'm2', title: 'Song two', tempo: 120, label: { id: 'l2' } },
  { __typename: 'Film', id: 'm3', title: 'Film three', minutes: 95, label: { id: 'l1' } },
];

/** One service has an interface with its implementations, another adds fields to all of them at once. */
export const feature: Feature = {
  specification: 'Federation: @interfaceObject and interfaces with a key',
  subgraphs: [
    {
      name: 'media',
      sdl: `
        type Query { media: [Media!]! }
        interface Media @key(fields: "id") { id: ID! title: String! label: Label }
        type Film implements Media @key(fields: "id") { id: ID! title: String! label: Label minutes: Int! }
        type Song implements Media @key(fields: "id") { id: ID! title: String! label: Label tempo: Int! }
        type Label @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: { media: () => MEDIA },
        Media: {
          __resolveType: ({ __typename }: { __typename: string }) => __typename,
          __resolveReference: ({ id }: { id: string }) => MEDIA.find((one) => one.id === id),
        },
        Film: { __resolveReference: ({ id }: { id: string }) => MEDIA.find((one) => one.id === id) },
        Song: { __resolveReference: ({ id }: { id: string }) => MEDIA.find((one) => one.id === id) },
      },
    },
    {
      name: 'reviews',
      sdl: `
        type Query { reviewed: [Media!]! singles: [Media!]! best: Media }
        type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int related: [Media!]! }`,
      resolvers: {
        Query: { reviewed: () => [{ id: 'm1' }, { id: 'm2' }, { id: 'm9' }], singles: () => [{ id: 'm2' }], best: () => ({ id: 'm9' }) },
        Media: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          stars: ({ id }: { id: string }) => {
            if (id === 'm3') throw new GraphQLError('no stars', { extensions: { code: 'NOT_FOUND' } });
            return Number(id.slice(1));
          },
          related: () => [{ id: 'm3' }, { id: 'm2' }],
        },
      },
    },
    {
      name: 'labels',
      sdl: 'type Label @key(fields: "id") { id: ID! country: String! }',
      resolvers: { Label: { __resolveReference: ({ id }: { id: string }) => ({ id, country: `country of ${id}` }) } },
    },
  ],
  cases: [
    {
      title: 'a field of the object belongs to all implementations',
      query: '{ media { __typename title stars ... on Film { minutes } } }',
      data: {
        media: [
          { __typename: 'Film', title: 'Film one', stars: 1, minutes: 90 },
          { __typename: 'Song', title: 'Song two', stars: 2 },
          { __typename: 'Film', title: 'Film three', stars: null, minutes: 95 },
        ],
      },
      errors: ['NOT_FOUND media.2.stars'],
    },
    {
      title: 'of what type an object is, is asked of the service that knows; one that it does not know is null',
      query: '{ best { kind: __typename stars } }',
      data: { best: null },
      errors: ['INTERNAL_SERVER_ERROR best'],
    },
    {
      title: 'without its type an object is there although the other service does not know it',
      query: '{ best { id stars } }',
      data: { best: { id: 'm9', stars: 9 } },
      calls: { media: 0, reviews: 1, labels: 0 },
    },
    {
      title: 'fields of one type, from both services, under names that the other type uses otherwise',
      query:
        '{ best { id } media { ... on Film { x: minutes y: title z: stars } ... on Song { x: tempo related { ... on Film { x: title } ... on Song { id } } } } }',
      data: {
        best: { id: 'm9' },
        media: [
          { x: 90, y: 'Film one', z: 1 },
          { x: 120, related: [{ x: 'Film three' }, { id: 'm2' }] },
          { x: 95, y: 'Film three', z: null },
        ],
      },
      errors: ['NOT_FOUND media.2.z'],
    },
    {
      title: 'what only one type was asked for leads nowhere from the others, even where it came with what they were asked for',
      query: '{ singles { ... on Film { a: title title label { country } } title } }',
      data: { singles: [{ title: 'Song two' }] },
      calls: { media: 1, reviews: 1, labels: 0 },
    },
    {
      title: 'only a type that cannot be',
      query: '{ media { ... on Film { ... on Media { ... on Song { tempo } } } } }',
      data: { media: [{}, {}, {}] },
    },
  ],
};
