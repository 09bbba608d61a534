import fc from 'fast-check';
import type { Operation } from './documents.js';
import { quoted, text } from './values.js';

const SIZES = fc.constantFrom(3, 15, 17, 51, 61, 100, 1_000, 5_000, 20_000);
/** What nests in itself, in the schema of the hub. */
const PATHS = ['plan { country {', 'path {', 'children {', 'parent {', 'roadmap { countries {', '... on Query {'];

/** Documents whose shape is the attack: deep, wide, circular, doubling, unfinished. */
export const shapes: fc.Arbitrary<Operation> = fc
  .oneof(
    fc.tuple(fc.constantFrom(...PATHS), SIZES, fc.boolean()).map(([step, size, closed]) => {
      const closing = closed ? '}'.repeat((step.match(/\{/g)?.length ?? 1) * size) : '';
      return `{ countries { ${`${step} `.repeat(size)} __typename ${closing} } }`;
    }),
    fc.tuple(fc.constantFrom('[', '{a:', '(', '{'), SIZES).map(([open, size]) => `{ country(code: ${open.repeat(size)}`),
    fc
      .tuple(fc.constantFrom('[', '{a:'), fc.constantFrom(']', '}'), SIZES)
      .map(([open, close, size]) => `{ country(code: ${open.repeat(size)} 1 ${close.repeat(size)}) { name } }`),
    SIZES.map((size) => `query($a: ${'['.repeat(size)}Int${']'.repeat(size)}) { __typename }`),
    fc
      .tuple(fc.constantFrom('__typename', 'roadmaps { code }', 'countries { iso3 name }', 'fundingMatrix { total { recordCount } }'), SIZES)
      .map(([field, size]) => `{ ${`${field} `.repeat(size)} }`),
    fc
      .tuple(fc.constantFrom('roadmaps { code }', 'dataQuality { summary { count } }', 'country(code: "lc") { name }'), SIZES)
      .map(([field, size]) => `{ ${Array.from({ length: size }, (_, index) => `a${index}: ${field}`).join(' ')} }`),
    fc
      .tuple(fc.constantFrom('@include(if: true)', '@skip(if: false)', '@nothing', '@deprecated'), SIZES)
      .map(([directive, size]) => `{ __typename ${directive.repeat(size)} }`),
    SIZES.map((size) => `{ countries { ...F0 } } ${fragments(size, (index) => `...F${(index + 1) % size} ...F${(index + 7) % size}`)}`),
    SIZES.map(
      (size) =>
        `{ countries { ...F0 } } ${fragments(size, (index) => `a: plan { country { ...F${index + 1} } } b: plan { country { ...F${index + 1} } }`)} fragment F${size} on Country { iso3 }`,
    ),
    fc
      .constantFrom(1, 5, 50, 499, 500, 501, 1e9)
      .map(
        (first) =>
          `{ nationalActionPlans(first: ${first}) { nodes { activities(first: ${first}) { nodes { allocations { pledge { countries { events(first: ${first}) { totalCount } } } } } } } } }`,
      ),
    fc.tuple(SIZES, fc.constantFrom('#', '"', '"""', ',', '\ufeff', '\n', '&', '...')).map(([size, sign]) => `{ __typename ${sign.repeat(size)} }`),
    text.map((value) => `{ country(code: ${quoted(value)}) { name } } ${value}`),
    text,
    fc.constantFrom(
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      '{ __type(name: "Query") { fields { args { type { ofType { ofType { name } } } } } } }',
      'subscription { x }',
      'schema { query: Query }',
      'query A { __typename } query A { __typename }',
    ),
  )
  .map((query) => ({ query }));

function fragments(size: number, body: (index: number) => string): string {
  return Array.from({ length: Math.min(size, 2_000) }, (_, index) => `fragment F${index} on Country { ${body(index)} }`).join(' ');
}
