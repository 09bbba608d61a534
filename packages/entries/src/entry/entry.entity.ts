import { DateTimeScalar } from '@roadmap-hub/subgraph';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RecordType } from '../record-type.js';
import { EntryOperation, EntryState } from './entry.enums.js';

@Directive('@shareable')
@ObjectType({ description: 'What somebody entered, on its way to becoming a record. The record stays as it was published until the entry is published.' })
@Entity('entry')
export class Entry {
  @Field(() => ID, { description: 'The id of the entry.' })
  @PrimaryColumn('text')
  id: string;

  /** Which kind of entry: by it the service knows how to make records of it. */
  @Column('text')
  kind: string;

  @Field(() => EntryOperation, { description: 'What it would do.' })
  @Column('text')
  operation: EntryOperation;

  @Field(() => RecordType, { description: 'The kind of the record.' })
  @Column('text')
  recordType: RecordType;

  @Field(() => ID, { description: 'The id of the record, also before there is one.' })
  @Column('text')
  recordId: string;

  @Field(() => ID, { nullable: true, description: 'The roadmap of the record; null where it is of none.' })
  @Column('text', { nullable: true })
  roadmapCode: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision of the record that it was made on; null for a new record.' })
  @Column('integer', { nullable: true })
  baseRevision: number | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'The whole record as it would be, by the fields of its input; null where it is withdrawn.' })
  @Column('jsonb', { nullable: true })
  document: Record<string, unknown> | null;

  @Field(() => EntryState, { description: 'How far it is.' })
  @Column('text')
  state: EntryState;

  @Field(() => String, { nullable: true, description: 'Why it was made, in the words of who made it; null where nothing was said.' })
  @Column('text', { nullable: true })
  why: string | null;

  /** Who made it; null for somebody unknown. */
  @Column('text', { nullable: true })
  author: string | null;

  @Field(() => String, { nullable: true, description: 'Who made it, by name; null for somebody unknown.' })
  @Column('text', { nullable: true })
  authorName: string | null;

  @Column('text', { nullable: true })
  submitter: string | null;

  @Column('text', { nullable: true })
  approver: string | null;

  @Column('text', { array: true })
  owners: string[];

  @Field(() => Int, { description: 'Counts its changes, from 1.' })
  @Column('integer')
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  @Column('timestamptz')
  updatedAt: Date;
}

@Directive('@shareable')
@ObjectType({ description: 'A step that an entry took.' })
@Entity('entry_step')
export class EntryStep {
  @PrimaryColumn('text')
  entryId: string;

  @PrimaryColumn('integer')
  position: number;

  @Field(() => EntryState, { description: 'The state that it came to.' })
  @Column('text')
  state: EntryState;

  @Column('text', { nullable: true })
  actor: string | null;

  @Field(() => String, { nullable: true, description: 'By whom, by name; null for somebody unknown.' })
  @Column('text', { nullable: true })
  actorName: string | null;

  @Field(() => DateTimeScalar, { description: 'When it came to it.' })
  @Column('timestamptz')
  at: Date;

  @Field(() => String, { nullable: true, description: 'What was said with it, such as what is to be mended; null where nothing was.' })
  @Column('text', { nullable: true })
  note: string | null;
}
