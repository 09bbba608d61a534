import { type Dataset, RECORD } from '../dataset.js';

export const statements: Dataset = {
  name: 'statements',
  title: 'Statements of support',
  description: 'One row for each public statement of support for a roadmap. A statement is no pledge of money.',
  document: /* GraphQL */ `
    query ExportStatements($roadmap: ID! = "CFR") {
      supportStatements(roadmap: $roadmap) {
        id
        date
        kind
        donor { id name }
        organisation { id name }
        text
        phases
        note
        ${RECORD}
      }
    }
  `,
  list: 'supportStatements',
  key: 'id',
};
