import { type Dataset, RECORD } from '../dataset.js';

export const nodes: Dataset = {
  name: 'nodes',
  title: 'Nodes of the roadmap',
  description: 'One row for each goal, target or action of a roadmap that is public, parents before their children.',
  document: /* GraphQL */ `
    query ExportNodes($roadmap: ID! = "CFR") {
      roadmap(code: $roadmap) {
        nodes {
          id
          code
          level
          title
          parent { id }
          path { id }
          levelNote
          parentBasis
          officialTextPublic
          statements { text date }
          ${RECORD}
        }
      }
    }
  `,
  list: 'roadmap.nodes',
  key: 'id',
};
