import { registerEnumType } from 'type-graphql';

export enum PledgeKind {
  PLEDGE = 'PLEDGE',
  GRANT = 'GRANT',
  PROJECT_FUNDING = 'PROJECT_FUNDING',
  EVENT_FUNDING = 'EVENT_FUNDING',
  IN_KIND = 'IN_KIND',
  AGGREGATE = 'AGGREGATE',
  CONTEXT = 'CONTEXT',
}
registerEnumType(PledgeKind, {
  name: 'PledgeKind',
  description: 'What a source calls it.',
  valuesConfig: {
    PLEDGE: { description: 'An announcement that money will be given.' },
    GRANT: { description: 'Money given as a grant.' },
    PROJECT_FUNDING: { description: 'Money for a project.' },
    EVENT_FUNDING: { description: 'Money for one event.' },
    IN_KIND: { description: 'Equipment or services instead of money.' },
    AGGREGATE: { description: 'A figure for several donors together.' },
    CONTEXT: { description: 'A larger programme, recorded to see the rest beside it.' },
  },
});

export enum Counting {
  INDEPENDENT = 'INDEPENDENT',
  AGGREGATE = 'AGGREGATE',
  WIDER_SCOPE = 'WIDER_SCOPE',
  IN_KIND = 'IN_KIND',
  CONTEXT = 'CONTEXT',
}
registerEnumType(Counting, {
  name: 'Counting',
  description: 'Whether an amount may enter a sum. Only INDEPENDENT ones may; the others would count money twice or count money that is not for this.',
  valuesConfig: {
    INDEPENDENT: { description: 'Stands by itself and may be summed.' },
    AGGREGATE: { description: 'Overlaps other records: a sum of several donors.' },
    WIDER_SCOPE: { description: 'Also for other regions; the share of this one is not known.' },
    IN_KIND: { description: 'No money: equipment or services whose value is not known.' },
    CONTEXT: { description: 'A larger programme, not for the roadmap alone.' },
  },
});
