import { OwnRecord } from '@roadmap-hub/subgraph';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum LinkRelation {
  FUNDS = 'FUNDS',
  SAME_FACT = 'SAME_FACT',
}
registerEnumType(LinkRelation, {
  name: 'LinkRelation',
  description: 'How a pledge stands to an event or an assistance record.',
  valuesConfig: {
    FUNDS: { description: 'The pledge paid for it, as a source states.' },
    SAME_FACT: { description: 'The two records are of one thing and must not be counted twice.' },
  },
});

@ObjectType({ description: 'That a pledge paid for something, or is the same fact. Shown only where a source states it: likeness is no link.' })
@Entity('pledge_link')
export class PledgeLink extends OwnRecord {
  @Field(() => ID, { name: 'from', description: 'The id of the pledge.' })
  @Column('text')
  pledgeId: string;

  @Column('text', { nullable: true })
  eventId: string | null;

  @Column('text', { nullable: true })
  assistanceId: string | null;

  @Field(() => LinkRelation, { description: 'Whether it funds or is the same fact.' })
  @Column('text')
  relation: LinkRelation;

  @Field({ description: 'On what words of the source the link rests.' })
  @Column('text')
  basis: string;
}
