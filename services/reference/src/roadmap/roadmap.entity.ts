import { ENTITY, KEY, type PartialDate, PartialDateScalar, recordBase } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const AWAY = 'Null only while the reference service is away.';

@ObjectType({ description: 'The review of a roadmap half-way through its period.' })
export class MidTermReview {
  @Field(() => PartialDateScalar, { description: 'When its findings were presented.' })
  presented: PartialDate;

  @Field({ description: 'Where they were presented.' })
  at: string;

  @Field({ description: 'Whether the text of the findings is public.' })
  findingsPublic: boolean;
}

@Directive('@key(fields: "code")')
@ObjectType({ description: ENTITY.Roadmap })
@Entity('roadmap')
export class Roadmap extends recordBase({ nullable: true, kind: 'object' }) {
  @Field(() => ID, { description: KEY.roadmapCode })
  @PrimaryColumn('text')
  code: string;

  @Field(() => String, { nullable: true, description: `Its official title. ${AWAY}` })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: `The title by which it is usually called. ${AWAY}` })
  @Column('text')
  shortTitle: string;

  @Field(() => String, { nullable: true, description: 'Its abbreviation; null where it has none.' })
  @Column('text', { nullable: true })
  abbreviation: string | null;

  @Field(() => String, { nullable: true, description: 'Its vision, in the words of the hub; null where none is public.' })
  @Column('text', { nullable: true })
  vision: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: `Its first year. ${AWAY}` })
  @Column('text')
  periodStart: PartialDate;

  @Field(() => PartialDateScalar, { nullable: true, description: `Its last year. ${AWAY}` })
  @Column('text')
  periodEnd: PartialDate;

  @Field(() => Int, { nullable: true, description: 'How many states take part, as a source says; null where none does.' })
  @Column('integer', { nullable: true })
  participatingStateCount: number | null;

  @Field(() => Boolean, { nullable: true, description: `Whether its text is public. ${AWAY}` })
  @Column('boolean')
  textPublic: boolean;

  @Field(() => [String], { nullable: true, description: `Parts that a source names, although their content is not public. ${AWAY}` })
  @Column('text', { array: true })
  componentsNamed: string[];

  @Field(() => [String], { nullable: true, description: `Instruments as one source lists them; \`alignments\` has each with its relation. ${AWAY}` })
  @Column('text', { array: true })
  instrumentsNamed: string[];

  @Field(() => MidTermReview, { nullable: true, description: 'Its mid-term review; null where none is known.' })
  @Column('jsonb', { nullable: true })
  midTermReview: MidTermReview | null;

  @Column('text', { array: true })
  custodianIds: string[];

  @Column('text', { array: true })
  supporterCodes: string[];
}
