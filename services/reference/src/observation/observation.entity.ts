import { DecimalScalar, type PartialDate, PartialDateScalar, ReferredRecord } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

const AWAY = 'Null only while the reference service is away.';

export enum Bound {
  EXACT = 'EXACT',
  AT_LEAST = 'AT_LEAST',
}
registerEnumType(Bound, {
  name: 'ObservationBound',
  description: 'How a stated figure is meant.',
  valuesConfig: {
    EXACT: { description: 'As it stands.' },
    AT_LEAST: { description: 'The source says "more than" or "over".' },
  },
});

export enum ObservationCount {
  PLANS_APPROVED = 'PLANS_APPROVED',
  PLANS_DRAFTED_NOT_APPROVED = 'PLANS_DRAFTED_NOT_APPROVED',
  PLANS_DRAFTED_OR_APPROVED = 'PLANS_DRAFTED_OR_APPROVED',
  PLANS_WITH_ANY_STATEMENT = 'PLANS_WITH_ANY_STATEMENT',
}
registerEnumType(ObservationCount, {
  name: 'ObservationCount',
  description: 'What the hub counts by itself to set beside a stated figure.',
  valuesConfig: {
    PLANS_APPROVED: { description: 'National action plans that a statement calls approved, by the date of the figure.' },
    PLANS_DRAFTED_NOT_APPROVED: { description: 'Those called drafted and not yet approved, by the date of the figure.' },
    PLANS_DRAFTED_OR_APPROVED: { description: 'Those called drafted or approved, by the date of the figure.' },
    PLANS_WITH_ANY_STATEMENT: { description: 'Those of which anything is said, by the date of the figure.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A figure that a source states about a roadmap as a whole.' })
@Entity('observation')
export class Observation extends ReferredRecord {
  @Field(() => ID, { nullable: true, description: 'The code of the roadmap that it is about.' })
  @Column('text')
  roadmapCode: string;

  @Field(() => String, { nullable: true, description: `What is measured. ${AWAY}` })
  @Column('text')
  measure: string;

  @Field(() => DecimalScalar, { nullable: true, description: `The figure as stated, in \`unit\`. ${AWAY}` })
  @Column('numeric')
  value: string;

  @Field(() => Bound, { nullable: true, description: `Whether the figure is exact or a lower bound. ${AWAY}` })
  @Column('text')
  bound: Bound;

  @Field(() => String, { nullable: true, description: `What the figure counts, for example \`plans\` or \`percent\`. ${AWAY}` })
  @Column('text')
  unit: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date of the figure; null when the source gives none.' })
  @Column('text', { nullable: true })
  asOf: PartialDate | null;

  @Field(() => ObservationCount, { nullable: true, description: 'What the hub counts of the same kind; null where it counts nothing like it.' })
  @Column('text', { nullable: true })
  counts: ObservationCount | null;
}
