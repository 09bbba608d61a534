import { AskedBy, ENTITY, ExternalId, KEY, recordBase } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const AWAY = 'Null only while the reference service is away.';

@Directive('@key(fields: "iso3")')
@Directive('@key(fields: "iso2")')
@ObjectType({ description: ENTITY.Country })
@Entity('country')
export class Country extends recordBase({ nullable: true, kind: 'object' }) {
  @Field(() => ID, { description: KEY.iso3 })
  @PrimaryColumn('text')
  iso3: string;

  @Field(() => ID, { nullable: true, description: 'ISO 3166-1 alpha-2 code, for example `LC`; null for made-up states.' })
  @Column('text', { nullable: true })
  iso2: string | null;

  @Field(() => String, { nullable: true, description: `Its short name. ${AWAY}` })
  @Column('text')
  name: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a member of CARICOM; null when no source says.' })
  @AskedBy()
  @Column('boolean', { nullable: true })
  caricomMember: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a sovereign member of the United Nations; null when no source says.' })
  @AskedBy()
  @Column('boolean', { nullable: true })
  unMember: boolean | null;

  /** Codes of the roadmaps that it takes part in. */
  @AskedBy('participatesIn')
  @Column('text', { array: true })
  roadmapCodes: string[];

  @Field(() => [ExternalId], { nullable: true, description: `Codes that other lists have for it, such as the OECD DAC recipient code. ${AWAY}` })
  @AskedBy()
  @Column('jsonb')
  externalIds: ExternalId[];
}
