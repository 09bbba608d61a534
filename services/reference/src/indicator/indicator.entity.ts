import { OwnRecord } from '@roadmap-hub/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum IndicatorRelation {
  OWN = 'OWN',
  ALIGNED = 'ALIGNED',
}
registerEnumType(IndicatorRelation, {
  name: 'IndicatorRelation',
  description: 'Whose indicator it is.',
  valuesConfig: {
    OWN: { description: "The roadmap's own." },
    ALIGNED: { description: 'Of an instrument that the roadmap is aligned with.' },
  },
});

@ObjectType({ description: 'A measure of progress.' })
@Entity('indicator')
export class Indicator extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  @Field({ description: 'Its code as its publisher writes it, for example `SDG 16.4.2`.' })
  @Column('text')
  code: string;

  @Field({ description: 'Its official title.' })
  @Column('text')
  title: string;

  @Field(() => IndicatorRelation, { description: 'Whether it is the roadmap’s own or that of an instrument.' })
  @Column('text')
  relation: IndicatorRelation;

  @Column('text', { nullable: true })
  instrumentId: string | null;

  @Field({ description: 'At what level it is measured, for example `global`.' })
  @Column('text')
  kind: string;

  @Field(() => String, { nullable: true, description: 'The unit of its values; null where it is not public.' })
  @Column('text', { nullable: true })
  unit: string | null;

  @Field(() => [String], { description: 'Who keeps it.' })
  @Column('text', { array: true })
  custodians: string[];

  @Column('text', { nullable: true })
  nodeId: string | null;

  @Field(() => String, { nullable: true, description: 'To what part of the roadmap it belongs where no single node is named; null where nothing is said.' })
  @Column('text', { nullable: true })
  nodeNote: string | null;
}
