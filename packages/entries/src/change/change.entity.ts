import { DateTimeScalar } from '@roadmap-hub/subgraph';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RecordType } from '../record-type.js';

export enum ChangeKind {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  WITHDRAWN = 'WITHDRAWN',
  RESTORED = 'RESTORED',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What happened to a record.',
  valuesConfig: {
    CREATED: { description: 'It was published for the first time.' },
    UPDATED: { description: 'It was changed.' },
    WITHDRAWN: { description: 'It no longer stands, or no longer may be seen by you.' },
    RESTORED: { description: 'It stands again.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'A change of a record that readers see.' })
@Entity('audit')
export class Change {
  @Field(() => ID, { description: 'Its number in the order in which changes took effect; of one service.' })
  @PrimaryColumn('text')
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it took effect.' })
  @Column('timestamptz')
  at: Date;

  @Field(() => RecordType, { name: 'type', description: 'The kind of the record.' })
  @Column('text')
  recordType: RecordType;

  @Field(() => ID, { name: 'record', description: 'The id of the record.' })
  @Column('text')
  recordId: string;

  @Field(() => ChangeKind, { description: 'What happened to it.' })
  @Column('text')
  kind: ChangeKind;

  @Field(() => Int, { description: 'The revision of the record that came of it.' })
  @Column('integer')
  revision: number;

  @Field(() => [String], { description: 'The fields that changed, as its input calls them; empty for a new record.' })
  @Column('text', { array: true })
  fields: string[];
}

@Directive('@shareable')
@ObjectType({ description: 'A change of a record as the trail keeps it: by whom, why, and what it was before and after.' })
@Entity('audit')
export class AuditRecord {
  @Field(() => ID, { description: 'Its number in the order in which changes took effect; of one service.' })
  @PrimaryColumn('text')
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it took effect.' })
  @Column('timestamptz')
  at: Date;

  @Field(() => RecordType, { name: 'type', description: 'The kind of the record.' })
  @Column('text')
  recordType: RecordType;

  @Field(() => ID, { name: 'record', description: 'The id of the record.' })
  @Column('text')
  recordId: string;

  @Field(() => ChangeKind, { description: 'What happened to it.' })
  @Column('text')
  kind: ChangeKind;

  @Field(() => Int, { description: 'The revision of the record that came of it.' })
  @Column('integer')
  revision: number;

  @Field(() => [String], { description: 'The fields that changed.' })
  @Column('text', { array: true })
  fields: string[];

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'The record before; null for a new one.' })
  @Column('jsonb', { nullable: true })
  before: Record<string, unknown> | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The record after; null for one that came with the data set, as it stands in the record itself.',
  })
  @Column('jsonb', { nullable: true })
  after: Record<string, unknown> | null;

  @Field(() => String, { nullable: true, description: 'Who published it; null for the loading of the data set.' })
  @Column('text', { nullable: true })
  actor: string | null;

  @Field(() => String, { nullable: true, description: 'The same, by name.' })
  @Column('text', { nullable: true })
  actorName: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who entered it; null where nothing was said.' })
  @Column('text', { nullable: true })
  why: string | null;

  @Field(() => ID, { nullable: true, description: 'The entry that it came by; null for the loading of the data set.' })
  @Column('text', { nullable: true })
  entryId: string | null;

  @Field(() => String, { nullable: true, description: 'The request that it came by, as in the logs; null for the loading of the data set.' })
  @Column('text', { nullable: true })
  requestId: string | null;
}
