import { DecimalScalar, ENTITY, ReferredRecord } from '@roadmap-hub/subgraph';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

const AWAY = 'Null only while the reference service is away.';

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

export enum IndicatorKind {
  CUMULATIVE = 'CUMULATIVE',
  ANNUAL = 'ANNUAL',
  STATE = 'STATE',
  PERCENT = 'PERCENT',
}
registerEnumType(IndicatorKind, {
  name: 'IndicatorKind',
  description: 'How the values of an indicator add up over years and states.',
  valuesConfig: {
    CUMULATIVE: { description: 'Each value is the total since the start; years are not added, states are.' },
    ANNUAL: { description: 'Each value is of one year; states are added, year by year.' },
    STATE: { description: 'Each value says how things stand in that year; states are added, years are not.' },
    PERCENT: { description: 'A share; numerators and denominators of states are added, never the percentages.' },
  },
});

export enum IndicatorDirection {
  UP = 'UP',
  DOWN = 'DOWN',
}
registerEnumType(IndicatorDirection, {
  name: 'IndicatorDirection',
  description: 'Which way progress goes.',
  valuesConfig: { UP: { description: 'More is better.' }, DOWN: { description: 'Less is better.' } },
});

@ObjectType({ description: 'A value of an indicator that is set for a year: a baseline or a target.' })
export class IndicatorMark {
  @Field(() => DecimalScalar, { description: "The value, in the indicator's unit." })
  value: string;

  @Field(() => Int, { description: 'The year that it is of.' })
  year: number;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: ENTITY.Indicator })
@Entity('indicator')
export class Indicator extends ReferredRecord {
  @Column('text')
  roadmapCode: string;

  @Field(() => String, { nullable: true, description: `Its code as its publisher writes it, for example \`SDG 16.4.2\`. ${AWAY}` })
  @Column('text')
  code: string;

  @Field(() => String, { nullable: true, description: `Its official title. ${AWAY}` })
  @Column('text')
  title: string;

  @Field(() => IndicatorRelation, { nullable: true, description: `Whether it is the roadmap’s own or that of an instrument. ${AWAY}` })
  @Column('text')
  relation: IndicatorRelation;

  @Column('text', { nullable: true })
  instrumentId: string | null;

  @Field(() => String, { nullable: true, description: `At what level it is measured, for example \`global\`. ${AWAY}` })
  @Column('text')
  scope: string;

  @Field(() => String, { nullable: true, description: 'The unit of its values; null where it is not public.' })
  @Column('text', { nullable: true })
  unit: string | null;

  @Field(() => [String], { nullable: true, description: `Who keeps it. ${AWAY}` })
  @Column('text', { array: true })
  custodians: string[];

  @Column('text', { nullable: true })
  nodeId: string | null;

  @Field(() => String, { nullable: true, description: 'To what part of the roadmap it belongs where no single node is named; null where nothing is said.' })
  @Column('text', { nullable: true })
  nodeNote: string | null;

  @Field(() => IndicatorKind, { nullable: true, description: 'How its values add up; null where it is not public.' })
  @Column('text', { nullable: true })
  kind: IndicatorKind | null;

  @Field(() => IndicatorDirection, { nullable: true, description: 'Which way progress goes; null where it is not public.' })
  @Column('text', { nullable: true })
  direction: IndicatorDirection | null;

  @Field(() => IndicatorMark, { nullable: true, description: 'Where it stood at the start; null where it is not public.' })
  @Column('jsonb', { nullable: true })
  baseline: IndicatorMark | null;

  @Field(() => IndicatorMark, { nullable: true, description: 'Where it is to be at the end; null where it is not public.' })
  @Column('jsonb', { nullable: true })
  target: IndicatorMark | null;
}
