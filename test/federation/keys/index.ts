import type { Feature } from '../feature.js';

const BOOKS = [
  { isbn: 'b1', number: 1, shelf: { room: 'A', place: 7 }, title: 'One' },
  { isbn: 'b2', number: 2, shelf: { room: 'A', place: 8 }, title: 'Two' },
];
const placeOf = (shelf: { room: string; place: number }) => `${shelf.room}${shelf.place}`;

/** Several keys of one entity, a key with fields below a field, and a way that leads over a third service. */
export const feature: Feature = {
  specification: 'Federation: @key, several and nested; Resolve requests for entities',
  subgraphs: [
    {
      name: 'catalogue',
      sdl: `
        type Query { books: [Book!]! book(isbn: ID!): Book }
        type Book @key(fields: "isbn") @key(fields: "number") @key(fields: "shelf { room place }") { isbn: ID! number: Int! shelf: Shelf! title: String! }
        type Shelf @shareable { room: String! place: Int! }`,
      resolvers: {
        Query: { books: () => BOOKS, book: (_: unknown, { isbn }: { isbn: string }) => BOOKS.find((book) => book.isbn === isbn) },
        Book: {
          __resolveReference: (known: { isbn?: string; number?: number; shelf?: { room: string; place: number } }) =>
            BOOKS.find((book) => book.isbn === known.isbn || book.number === known.number || (known.shelf && placeOf(known.shelf) === placeOf(book.shelf))),
        },
      },
    },
    {
      name: 'loans',
      sdl: `
        type Query { lent: [Book!]! }
        type Book @key(fields: "number") { number: Int! lentTo: String }`,
      resolvers: {
        Query: { lent: () => [{ number: 2 }] },
        Book: {
          __resolveReference: ({ number }: { number: number }) => ({ number }),
          lentTo: ({ number }: { number: number }) => (number === 2 ? 'Ann' : null),
        },
      },
    },
    {
      name: 'rooms',
      sdl: `
        type Query { inRoom(room: String!): [Book!]! }
        type Book @key(fields: "shelf { room place }") { shelf: Shelf! light: String! }
        type Shelf @shareable { room: String! place: Int! }`,
      resolvers: {
        Query: { inRoom: (_: unknown, { room }: { room: string }) => [{ shelf: { room, place: 8 } }] },
        Book: { __resolveReference: ({ shelf }: { shelf: { room: string; place: number } }) => ({ shelf, light: `lamp ${placeOf(shelf)}` }) },
      },
    },
  ],
  cases: [
    {
      title: 'each service is asked by the key that it knows',
      query: '{ books { title lentTo light } }',
      data: {
        books: [
          { title: 'One', lentTo: null, light: 'lamp A7' },
          { title: 'Two', lentTo: 'Ann', light: 'lamp A8' },
        ],
      },
      calls: { catalogue: 1, loans: 1, rooms: 1 },
    },
    {
      title: 'the way from one key to another leads over the service that has both',
      query: '{ lent { light lentTo isbn } }',
      data: { lent: [{ light: 'lamp A8', lentTo: 'Ann', isbn: 'b2' }] },
    },
    {
      title: 'a key below a field is taken apart and handed on',
      query: '{ inRoom(room: "A") { lentTo title shelf { place } } }',
      data: { inRoom: [{ lentTo: 'Ann', title: 'Two', shelf: { place: 8 } }] },
    },
  ],
};
