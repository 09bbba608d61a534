import type { Feature } from '../feature.js';

/** Entities that lead to entities of other services, several steps deep, with `@extends` as it was written before. */
export const feature: Feature = {
  specification: 'Federation: entities across services; @extends and @external',
  subgraphs: [
    {
      name: 'countries',
      sdl: `
        type Query { country(code: ID!): Country }
        type Country @key(fields: "code") { code: ID! name: String! }`,
      resolvers: {
        Query: { country: (_: unknown, { code }: { code: string }) => ({ code, name: `Country ${code}` }) },
        Country: { __resolveReference: ({ code }: { code: string }) => ({ code, name: `Country ${code}` }) },
      },
    },
    {
      name: 'towns',
      sdl: `
        type Country @extends @key(fields: "code") { code: ID! @external towns: [Town!] }
        type Town @key(fields: "id") { id: ID! country: Country! twin: Town }`,
      resolvers: {
        Country: {
          __resolveReference: ({ code }: { code: string }) => ({ code }),
          towns: ({ code }: { code: string }) => [1, 2].map((number) => ({ id: `${code}${number}` })),
        },
        Town: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          country: ({ id }: { id: string }) => ({ code: id.slice(0, 1) }),
          twin: ({ id }: { id: string }) => (id === 'A1' ? { id: 'B2' } : null),
        },
      },
    },
    {
      name: 'mayors',
      sdl: `
        type Town @extends @key(fields: "id") { id: ID! @external mayor: Mayor }
        type Mayor @key(fields: "name") { name: String! from: Country! }
        type Country @extends @key(fields: "code") { code: ID! @external }`,
      resolvers: { Town: { __resolveReference: ({ id }: { id: string }) => ({ id, mayor: { name: `Mayor of ${id}`, from: { code: 'C' } } }) } },
    },
  ],
  cases: [
    {
      title: 'one after the other, and home again',
      query: '{ country(code: "A") { towns { mayor { name from { name towns { id } } } twin { country { name } } } } }',
      data: {
        country: {
          towns: [
            { mayor: { name: 'Mayor of A1', from: { name: 'Country C', towns: [{ id: 'C1' }, { id: 'C2' }] } }, twin: { country: { name: 'Country B' } } },
            { mayor: { name: 'Mayor of A2', from: { name: 'Country C', towns: [{ id: 'C1' }, { id: 'C2' }] } }, twin: null },
          ],
        },
      },
    },
    {
      title: 'the same entity in two places, with one name for other fields of what it leads to',
      query: '{ country(code: "A") { towns { twin { c: country { x: name } } d: country { x: code } } } }',
      data: {
        country: {
          towns: [
            { twin: { c: { x: 'Country B' } }, d: { x: 'A' } },
            { twin: null, d: { x: 'A' } },
          ],
        },
      },
    },
  ],
};
