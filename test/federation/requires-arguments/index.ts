import type { Feature } from '../feature.js';

/** A required field has arguments, and the client asks for the same field with others. */
export const feature: Feature = {
  specification: 'Federation: @requires with arguments in its selection',
  subgraphs: [
    {
      name: 'goods',
      sdl: `
        type Query { goods: [Good!]! }
        type Good @key(fields: "id") { id: ID! price(currency: String!): Int! parts(first: Int!): [Part!]! }
        type Part @key(fields: "id") { id: ID! name: String! }`,
      resolvers: {
        Query: { goods: () => [{ id: 'g1' }] },
        Good: {
          __resolveReference: (known: object) => known,
          price: (_: unknown, { currency }: { currency: string }) => ({ EUR: 3, USD: 4 })[currency] ?? 5,
          parts: (_: unknown, { first }: { first: number }) => [1, 2, 3].slice(0, first).map((number) => ({ id: `t${number}`, name: `Part ${number}` })),
        },
        Part: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Part ${id.slice(1)}` }) },
      },
    },
    {
      name: 'shipping',
      sdl: `
        type Good @key(fields: "id") {
          id: ID!
          price(currency: String!): Int! @external
          parts(first: Int!): [Part!]! @external
          inEuro: String! @requires(fields: "price(currency: \\"EUR\\")")
          inDollar: String! @requires(fields: "price(currency: \\"USD\\")")
          heavy: String! @requires(fields: "parts(first: 2) { weight }")
        }
        type Part @key(fields: "id") { id: ID! weight: Int! @shareable }`,
      resolvers: {
        Good: {
          __resolveReference: (known: object) => known,
          inEuro: ({ price }: { price: number }) => `EUR ${price}`,
          inDollar: ({ price }: { price: number }) => `USD ${price}`,
          heavy: ({ parts }: { parts: { weight: number }[] }) => parts.map(({ weight }) => weight).join('+'),
        },
        Part: { __resolveReference: ({ id }: { id: string }) => ({ id, weight: Number(id.slice(1)) * 10 }) },
      },
    },
  ],
  cases: [
    { title: 'is asked for with the arguments of the requirement', query: '{ goods { inEuro } }', data: { goods: [{ inEuro: 'EUR 3' }] } },
    {
      title: "the client's own arguments do not get in its way",
      apollo: 'hands on the price that the client asked for',
      query: 'query ($c: String!) { goods { price(currency: $c) inEuro } }',
      variables: { c: 'GBP' },
      data: { goods: [{ price: 5, inEuro: 'EUR 3' }] },
    },
    {
      title: 'two requirements with different arguments',
      query: '{ goods { inEuro inDollar } }',
      data: { goods: [{ inEuro: 'EUR 3', inDollar: 'USD 4' }] },
      apollo: 'hands the same price to both',
    },
    {
      title: 'below a list with an argument',
      apollo: 'mixes the two lists up',
      query: '{ goods { heavy parts(first: 1) { name } } }',
      data: { goods: [{ heavy: '10+20', parts: [{ name: 'Part 1' }] }] },
    },
  ],
};
