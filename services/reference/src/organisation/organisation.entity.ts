import { ENTITY, ExternalId, type PartialDate, PartialDateScalar, ReferredRecord, Source } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const AWAY = 'Null only while the reference service is away.';

@ObjectType({ description: 'That an organisation belongs to a group.' })
export class Membership {
  @Field(() => ID, { description: 'The group: `roadmap-partners` are the partner agencies of the roadmap.' })
  of: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when; null where no source says.' })
  since: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date at which a source names it as a member; null where none is dated.' })
  asOf: PartialDate | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: ENTITY.Organisation })
@Entity('organisation')
export class Organisation extends ReferredRecord {
  @Field(() => String, { nullable: true, description: 'Its name; null where the sources give only an abbreviation, or while the reference service is away.' })
  @Column('text', { nullable: true })
  name: string | null;

  @Field(() => [String], { nullable: true, description: `Other names that sources use for it. ${AWAY}` })
  @Column('text', { array: true })
  aliases: string[];

  @Field(() => String, { nullable: true, description: `What it is to the roadmap, in the words of the hub. ${AWAY}` })
  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  parentId: string | null;

  @Field(() => String, { nullable: true, description: 'The place of its headquarters; null where not recorded.' })
  @Column('text', { nullable: true })
  headquarters: string | null;

  /** Codes of the roadmaps in which it has a part. */
  @Column('text', { array: true })
  roadmapCodes: string[];

  @Field(() => [Membership], { nullable: true, description: `Groups that it belongs to. ${AWAY}` })
  @Column('jsonb')
  memberships: Membership[];

  @Field(() => [ExternalId], { nullable: true, description: `Codes that other lists have for it, such as the OECD DAC channel code. ${AWAY}` })
  @Column('jsonb')
  externalIds: ExternalId[];
}

@ObjectType({ description: 'What an organisation is charged with.' })
@Entity('mandate')
export class Mandate {
  @PrimaryColumn('text')
  organisationId: string;

  @PrimaryColumn('integer')
  position: number;

  @Field({ description: 'The mandate in the words of the hub.' })
  @Column('text')
  text: string;

  @Column('text')
  instrumentId: string;

  @Field(() => [Source], { description: 'Where it was read.' })
  @Column('jsonb')
  sources: Source[];
}
