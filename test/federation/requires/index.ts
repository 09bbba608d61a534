import type { Feature } from '../feature.js';

const PARCELS = [
  { id: 'p1', size: { kilos: 2, litres: 3 }, from: 'here' },
  { id: 'p2', size: null, from: 'there' },
];

/** What a field needs that another service has; also in a row, and back and forth between two services. */
export const feature: Feature = {
  specification: 'Federation: @requires and @external',
  subgraphs: [
    {
      name: 'parcels',
      sdl: `
        type Query { parcels: [Parcel!]! }
        type Parcel @key(fields: "id") {
          id: ID!
          from: String!
          size: Size
          price: Int @external
          label: String @requires(fields: "price")
        }
        type Size { kilos: Int! litres: Int! }`,
      resolvers: {
        Query: { parcels: () => PARCELS },
        Parcel: {
          __resolveReference: (known: { id: string; price?: number | null }) => ({ ...PARCELS.find(({ id }) => id === known.id), ...known }),
          label: ({ id, price }: { id: string; price?: number | null }) => (price === undefined ? 'the price was not handed on' : `${id} for ${price}`),
        },
      },
    },
    {
      name: 'prices',
      sdl: `
        type Parcel @key(fields: "id") {
          id: ID!
          size: Size @external
          price: Int @requires(fields: "size { kilos }")
          label: String @external
          sticker: String @requires(fields: "label")
        }
        type Size @external { kilos: Int! }`,
      resolvers: {
        Parcel: {
          __resolveReference: (known: object) => known,
          price: ({ size }: { size?: { kilos: number; litres?: number } | null }) => (size ? size.kilos * 10 + (size.litres ?? 0) : null),
          sticker: ({ label }: { label?: string | null }) => (label === undefined ? 'the label was not handed on' : `[${label}]`),
        },
      },
    },
  ],
  cases: [
    {
      title: 'the service gets what its field requires, below fields too, and nothing else',
      query: '{ parcels { id price } }',
      data: {
        parcels: [
          { id: 'p1', price: 20 },
          { id: 'p2', price: null },
        ],
      },
    },
    {
      title: 'one requires what requires in its turn, back and forth',
      apollo: 'asks for the label without the price',
      query: '{ parcels { sticker } }',
      data: { parcels: [{ sticker: '[p1 for 20]' }, { sticker: '[p2 for null]' }] },
      calls: { parcels: 2, prices: 2 },
    },
    {
      title: 'what is required and what the client asks for under the same name keep apart',
      apollo: 'asks for the label without the price',
      query: '{ parcels { price: from size: id sticker } }',
      data: {
        parcels: [
          { price: 'here', size: 'p1', sticker: '[p1 for 20]' },
          { price: 'there', size: 'p2', sticker: '[p2 for null]' },
        ],
      },
    },
  ],
};
