import type { Feature } from '../feature.js';

/** A field that moved from one service to another. */
export const feature: Feature = {
  specification: 'Federation: @override',
  subgraphs: [
    {
      name: 'old',
      sdl: `
        type Query { bills: [Bill!]! }
        type Bill @key(fields: "id") { id: ID! amount: Int! payer: String! }`,
      resolvers: {
        Query: { bills: () => [{ id: 'b1', amount: 1, payer: 'old' }] },
        Bill: { __resolveReference: ({ id }: { id: string }) => ({ id, amount: 1, payer: 'old' }) },
      },
    },
    {
      name: 'new',
      sdl: `type Bill @key(fields: "id") { id: ID! payer: String! @override(from: "old") paid: Boolean! }`,
      resolvers: { Bill: { __resolveReference: ({ id }: { id: string }) => ({ id, payer: 'new', paid: true }) } },
    },
  ],
  cases: [
    {
      title: 'is asked of the service that took it over, although the other has it at hand',
      query: '{ bills { amount payer paid } }',
      data: { bills: [{ amount: 1, payer: 'new', paid: true }] },
      calls: { old: 1, new: 1 },
    },
  ],
};
