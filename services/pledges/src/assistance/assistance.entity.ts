import { AskedBy, Basis, OwnRecord, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum AssistanceKind {
  ASSESSMENT = 'ASSESSMENT',
  DESTRUCTION = 'DESTRUCTION',
  EQUIPMENT = 'EQUIPMENT',
  LEGAL = 'LEGAL',
  MEETING = 'MEETING',
  OPERATION = 'OPERATION',
  ROUNDTABLE = 'ROUNDTABLE',
  SYSTEM = 'SYSTEM',
  TRAINING = 'TRAINING',
  WEBINAR = 'WEBINAR',
  WORKSHOP = 'WORKSHOP',
}
registerEnumType(AssistanceKind, {
  name: 'AssistanceKind',
  description: 'What kind of help it was.',
  valuesConfig: {
    ASSESSMENT: { description: 'An assessment, for example of armouries.' },
    DESTRUCTION: { description: 'Destruction or disposal of weapons or ammunition.' },
    EQUIPMENT: { description: 'Equipment was given.' },
    LEGAL: { description: 'Help with laws and their assessment.' },
    MEETING: { description: 'A meeting of practitioners.' },
    OPERATION: { description: 'An operation against trafficking.' },
    ROUNDTABLE: { description: 'A round table.' },
    SYSTEM: { description: 'A system, such as a register of firearms, was set up.' },
    TRAINING: { description: 'A course or other training.' },
    WEBINAR: { description: 'An online session.' },
    WORKSHOP: { description: 'A workshop.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Help in kind: a training, an assessment, equipment, legal help. It carries no amount of money.' })
@Entity('assistance')
export class Assistance extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  @Field({ description: 'What it was.' })
  @Column('text')
  title: string;

  @Field(() => AssistanceKind, { description: 'What kind of help it was.' })
  @Column('text')
  kind: AssistanceKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it took place, or began; null where the year is not shown, see `dateNote`.' })
  @Column('text', { nullable: true })
  date: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Its last day; null where it was of one day or none is stated.' })
  @Column('text', { nullable: true })
  endDate: PartialDate | null;

  @Field(() => String, { nullable: true, description: 'What the source shows of the date where it cannot be told; else null.' })
  @Column('text', { nullable: true })
  dateNote: string | null;

  @AskedBy('countries')
  @Column('text', { array: true })
  countryCodes: string[];

  @Field({ description: 'Whether it was for many states that the source does not name.' })
  @Column('boolean')
  regional: boolean;

  @AskedBy('nodes')
  @Column('text', { array: true })
  nodeIds: string[];

  @Field(() => Basis, { nullable: true, description: 'Whether the source names the nodes or the hub assigned them; null where it is tied to none.' })
  @Column('text', { nullable: true })
  nodesBasis: Basis | null;

  @AskedBy('providers')
  @Column('text', { array: true })
  providerIds: string[];

  @Field(() => Int, { nullable: true, description: 'How many took part, counted as attendances; null where not stated, which is not zero.' })
  @Column('integer', { nullable: true })
  participants: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of `participants` were women; null where not stated, which is not zero.' })
  @Column('integer', { nullable: true })
  womenParticipants: number | null;

  @Field(() => String, { nullable: true, description: 'What came of it, and what else the source says; null when nothing.' })
  @Column('text', { nullable: true })
  outputs: string | null;
}

/** A funder of assistance, in the order of the source. */
@Entity('assistance_funder')
export class AssistanceFunder {
  @PrimaryColumn('text')
  assistanceId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('text')
  donorId: string;
}
