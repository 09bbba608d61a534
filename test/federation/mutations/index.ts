import { GraphQLError } from 'graphql';
import type { Feature } from '../feature.js';

let log: string[] = [];
const done = (what: string): string => {
  log.push(what);
  return log.join(' ');
};

/** Mutations of several services, in the order in which they are asked for. */
export const feature: Feature = {
  specification: 'GraphQL 6.2.2 Mutation, 6.3.1 serial execution',
  subgraphs: [
    {
      name: 'carts',
      sdl: `
        type Query { count: Int! }
        type Mutation { clear: Boolean! add(item: ID!): Cart! break: Cart look: Query! }
        type Cart @key(fields: "id") { id: ID! log: String! }`,
      resolvers: {
        Query: { count: () => log.length },
        Mutation: {
          clear: () => {
            log = [];
            return true;
          },
          add: (_: unknown, { item }: { item: string }) => ({ id: item, log: done(`add ${item}`) }),
          break: () => {
            done('break');
            throw new GraphQLError('broken', { extensions: { code: 'CONFLICT' } });
          },
          look: () => ({}),
        },
        Cart: { __resolveReference: ({ id }: { id: string }) => ({ id, log: log.join(' ') }) },
      },
    },
    {
      name: 'orders',
      sdl: `
        type Query { orders: String! }
        type Mutation { order(cart: ID!): Order! }
        type Order { cart: Cart! log: String! }
        type Cart @key(fields: "id") { id: ID! price: Int }`,
      resolvers: {
        Query: { orders: () => log.join(' ') },
        Mutation: { order: (_: unknown, { cart }: { cart: string }) => ({ cart: { id: cart }, log: done(`order ${cart}`) }) },
        Cart: { __resolveReference: ({ id }: { id: string }) => ({ id }), price: ({ id }: { id: string }) => id.length },
      },
    },
  ],
  cases: [
    {
      title: 'one after the other, over both services',
      query: 'mutation { clear a: add(item: "x") { log } order(cart: "x") { log } b: add(item: "yy") { id price log } }',
      data: { clear: true, a: { log: 'add x' }, order: { log: 'add x order x' }, b: { id: 'yy', price: 2, log: 'add x order x add yy' } },
    },
    {
      title: 'one that fails does not keep the next from being done',
      query: 'mutation { clear break { id } order(cart: "z") { log cart { price } } }',
      data: { clear: true, break: null, order: { log: 'break order z', cart: { price: 1 } } },
      errors: ['CONFLICT break'],
    },
    {
      title: 'an answer that leads to the query root again',
      query: 'mutation { clear add(item: "q") { id } look { count orders __typename } }',
      data: { clear: true, add: { id: 'q' }, look: { count: 1, orders: 'add q', __typename: 'Query' } },
    },
    { title: 'the name of its root, without any service', query: 'mutation { __typename }', data: { __typename: 'Mutation' }, calls: { carts: 0, orders: 0 } },
  ],
};
