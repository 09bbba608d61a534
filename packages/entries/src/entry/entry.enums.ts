import { registerEnumType } from 'type-graphql';

export enum EntryState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(EntryState, {
  name: 'EntryState',
  description: 'How far an entry is. Who approves it is never who submitted it.',
  valuesConfig: {
    DRAFT: { description: 'Being worked on by its author.' },
    SUBMITTED: { description: 'Waiting for somebody to judge it.' },
    RETURNED: { description: 'Sent back to its author, with a note of what is to be mended.' },
    APPROVED: { description: 'Judged to be right, and not yet seen by the public.' },
    PUBLISHED: { description: 'Has become a record.' },
    WITHDRAWN: { description: 'Taken back; nothing comes of it.' },
  },
});

export enum EntryOperation {
  CREATE = 'CREATE',
  AMEND = 'AMEND',
  WITHDRAW = 'WITHDRAW',
  CORRECT = 'CORRECT',
}
registerEnumType(EntryOperation, {
  name: 'EntryOperation',
  description: 'What an entry would do.',
  valuesConfig: {
    CREATE: { description: 'Make a new record.' },
    AMEND: { description: 'Change a record; one that was withdrawn then stands again.' },
    WITHDRAW: { description: 'Let a record no longer stand. It is kept, and found by its id.' },
    CORRECT: { description: 'Tell the owner of a record what is wrong with it; the owner amends it.' },
  },
});
