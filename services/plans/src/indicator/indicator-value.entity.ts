import { DecimalScalar, OwnRecord } from '@roadmap-hub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@ObjectType({ description: 'What a state reported of an indicator for a year.' })
@Entity('indicator_value')
export class IndicatorValue extends OwnRecord {
  @Column('text')
  indicatorId: string;

  @Column('text')
  countryCode: string;

  @Field(() => Int, { description: 'The year that it is of.' })
  @Column('integer')
  year: number;

  @Column('numeric', { name: 'value', nullable: true })
  reportedValue: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of a share, the part; null for other measures.' })
  @Column('numeric', { nullable: true })
  numerator: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of a share, the whole; null for other measures.' })
  @Column('numeric', { nullable: true })
  denominator: string | null;
}
