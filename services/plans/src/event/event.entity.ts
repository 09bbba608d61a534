import { AskedBy, Basis, ENTITY, type PartialDate, PartialDateScalar, ReferredRecord } from '@roadmap-hub/subgraph';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { EventFormat, EventKind, ParticipantsBound } from './event.enums.js';

const AWAY = 'Null only while the plans service is away.';

@Directive('@key(fields: "id")')
@ObjectType({ description: ENTITY.Event })
@Entity('event')
export class Event extends ReferredRecord {
  @Column('text')
  roadmapCode: string;

  @Field(() => EventKind, { nullable: true, description: `What kind of event it is. ${AWAY}` })
  @Column('text')
  kind: EventKind;

  @Field(() => PartialDateScalar, { nullable: true, description: `When it took place, or began. ${AWAY}` })
  @Column('text')
  date: PartialDate;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Its last day; null where it was of one day or none is stated.' })
  @Column('text', { nullable: true })
  endDate: PartialDate | null;

  @Field(() => String, { nullable: true, description: `Its title. ${AWAY}` })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it took place; null where not stated.' })
  @Column('text', { nullable: true })
  place: string | null;

  @Field(() => EventFormat, { nullable: true, description: 'Online or in one place; null where not stated.' })
  @Column('text', { nullable: true })
  format: EventFormat | null;

  @Field(() => Int, { nullable: true, description: 'How many took part, counted as attendances; null where not stated, which is not zero.' })
  @Column('integer', { nullable: true })
  participants: number | null;

  @Field(() => ParticipantsBound, { nullable: true, description: 'Whether `participants` is exact or a lower bound; null where there is no number.' })
  @Column('text', { nullable: true })
  participantsBound: ParticipantsBound | null;

  @Field(() => String, { nullable: true, description: 'Whom the number counts and whom it leaves out; null when nothing is said.' })
  @Column('text', { nullable: true })
  participantsNote: string | null;

  @Field(() => Int, { nullable: true, description: 'How many of `participants` were women; null where not stated, which is not zero.' })
  @Column('integer', { nullable: true })
  womenParticipants: number | null;

  @AskedBy('countries')
  @Column('text', { array: true })
  countryCodes: string[];

  @AskedBy('nodes')
  @Column('text', { array: true })
  nodeIds: string[];

  @Field(() => Basis, { nullable: true, description: 'Whether the source names the nodes or the hub assigned them; null where it is tied to none.' })
  @Column('text', { nullable: true })
  nodesBasis: Basis | null;

  @Field(() => String, { nullable: true, description: 'How the source names the nodes; null when nothing is said.' })
  @Column('text', { nullable: true })
  nodesNote: string | null;

  @Column('text', { nullable: true })
  planId: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it; null where nothing is stated.' })
  @Column('text', { nullable: true })
  outcome: string | null;
}
