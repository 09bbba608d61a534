import { AskedBy, ENTITY, ExternalId, ReferredRecord } from '@roadmap-hub/subgraph';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const AWAY = 'Null only while the pledges service is away.';

export enum DonorKind {
  GOVERNMENT = 'GOVERNMENT',
  UNION = 'UNION',
  POOLED_FUND = 'POOLED_FUND',
  FOUNDATION = 'FOUNDATION',
  OTHER = 'OTHER',
}
registerEnumType(DonorKind, {
  name: 'DonorKind',
  description: 'What kind of donor it is.',
  valuesConfig: {
    GOVERNMENT: { description: 'The government of a country.' },
    UNION: { description: 'A union of states, such as the European Union.' },
    POOLED_FUND: { description: 'A fund into which several pay; its contributors are not counted again beside it.' },
    FOUNDATION: { description: 'A private foundation.' },
    OTHER: { description: 'None of these.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: ENTITY.Donor })
@Entity('donor')
export class Donor extends ReferredRecord {
  @Field(() => String, { nullable: true, description: `Its name. ${AWAY}` })
  @Column('text')
  name: string;

  @Field(() => DonorKind, { nullable: true, description: `What kind of donor it is. ${AWAY}` })
  @AskedBy()
  @Column('text')
  kind: DonorKind;

  @Field(() => String, { nullable: true, description: 'The ministry, agency or programme through which it gives; null where none is named.' })
  @AskedBy()
  @Column('text', { nullable: true })
  agency: string | null;

  @AskedBy('organisation')
  @Column('text', { nullable: true })
  organisationId: string | null;

  @AskedBy('country')
  @Column('text', { nullable: true })
  countryCode: string | null;

  @Field(() => Boolean, { nullable: true, description: `Whether a source names it as a donor of the roadmap itself. ${AWAY}` })
  @AskedBy()
  @Column('boolean')
  namedRoadmapDonor: boolean;

  @AskedBy('roadmap')
  @Column('text', { array: true })
  roadmapCodes: string[];

  @Field(() => [ExternalId], { nullable: true, description: `Codes that other lists have for it, such as the OECD DAC donor code. ${AWAY}` })
  @AskedBy()
  @Column('jsonb')
  externalIds: ExternalId[];
}

@ObjectType({ description: 'Who pays into a pooled fund: a donor with a record here, or else a country.' })
@Entity('donor_contributor')
export class DonorContributor {
  @PrimaryColumn('text')
  fundId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('text', { nullable: true })
  donorId: string | null;

  @Column('text', { nullable: true })
  countryCode: string | null;
}
