import type { Feature } from '../feature.js';

/** Fields that several services can answer, also at the root: each gives what it has, and together they are whole. */
export const feature: Feature = {
  specification: 'Federation: @shareable',
  subgraphs: [
    {
      name: 'left',
      sdl: `
        type Query { state: State @shareable both: String! @shareable left: Point! }
        type State @shareable { left: Part }
        type Part @shareable { ok: Boolean! }
        type Point @shareable { x: Int! }`,
      resolvers: { Query: { state: () => ({ left: { ok: true } }), both: () => 'the same', left: () => ({ x: 1 }) } },
    },
    {
      name: 'right',
      sdl: `
        type Query { state: State @shareable both: String! @shareable right: Point! }
        type State @shareable { right: Part }
        type Part @shareable { ok: Boolean! }
        type Point @shareable { x: Int! }`,
      resolvers: { Query: { state: () => ({ right: { ok: false } }), both: () => 'the same', right: () => ({ x: 2 }) } },
    },
  ],
  cases: [
    {
      title: 'an object of the root is put together from both',
      query: '{ state { right { ok } left { ok } } }',
      data: { state: { right: { ok: false }, left: { ok: true } } },
      calls: { left: 1, right: 1 },
    },
    { title: 'one is enough where both have it', query: '{ both left { x } }', data: { both: 'the same', left: { x: 1 } }, calls: { left: 1, right: 0 } },
    {
      title: 'under two names',
      query: '{ a: state { left { ok } } b: state { right { ok } } }',
      data: { a: { left: { ok: true } }, b: { right: { ok: false } } },
    },
  ],
};
