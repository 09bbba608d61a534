import { AskedBy, Basis, ExternalId, OwnRecord, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Counting, PledgeKind } from './pledge.enums.js';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'An announcement of support by one donor or several. A pledge is not a payment: it is shown, and never counted as funded.' })
@Entity('pledge')
export class Pledge extends OwnRecord {
  @AskedBy('roadmap')
  @Column('text')
  roadmapCode: string;

  @Field({ description: 'The title of the pledge or of the project that it pays for.' })
  @Column('text')
  title: string;

  @Field(() => PledgeKind, { description: 'What the source calls it.' })
  @AskedBy()
  @Column('text')
  kind: PledgeKind;

  @Field(() => Counting, { description: 'Whether its amount may enter a sum.' })
  @AskedBy()
  @Column('text')
  counting: Counting;

  @Field(() => String, { nullable: true, description: 'Why its amount does not enter a sum; null where it does.' })
  @AskedBy()
  @Column('text', { nullable: true })
  countingNote: string | null;

  @Column('numeric', { name: 'amount', nullable: true })
  statedAmount: string | null;

  @Column('text', { name: 'currency', nullable: true })
  statedCurrency: string | null;

  @Field(() => String, { nullable: true, description: 'How the source puts the amount, or why there is none; null when nothing is said.' })
  @AskedBy()
  @Column('text', { nullable: true })
  amountNote: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was announced; null where not stated.' })
  @Column('text', { nullable: true })
  announced: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the support begins; null where not stated.' })
  @Column('text', { nullable: true })
  start: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the support ends; null where not stated.' })
  @AskedBy('end', 'ladder')
  @Column('text', { nullable: true })
  end: PartialDate | null;

  @AskedBy('nodes')
  @Column('text', { array: true })
  nodeIds: string[];

  @Field(() => Basis, { nullable: true, description: 'Whether the source names the nodes or the hub assigned them; null where it is tied to none.' })
  @AskedBy()
  @Column('text', { nullable: true })
  nodesBasis: Basis | null;

  @AskedBy('countries')
  @Column('text', { array: true })
  countryCodes: string[];

  @Field({ description: 'Whether it is for the region, or for several states that the source does not name. Regional money is never spread over the states.' })
  @AskedBy()
  @Column('boolean')
  regional: boolean;

  @AskedBy('implementers')
  @Column('text', { array: true })
  implementerIds: string[];

  @Field(() => String, { nullable: true, description: 'Who carries it out, as the source puts it; null where not stated.' })
  @AskedBy()
  @Column('text', { nullable: true })
  implementerText: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for, in the words of the hub; null where not stated.' })
  @AskedBy()
  @Column('text', { nullable: true })
  purpose: string | null;

  @Field(() => [ExternalId], { description: 'Codes that other lists have for it, such as an IATI activity identifier; empty where none was found.' })
  @AskedBy()
  @Column('jsonb')
  externalIds: ExternalId[];
}

/** A donor's part in a pledge, in the order of the source. */
@Entity('pledge_donor')
export class PledgeDonor {
  @PrimaryColumn('text')
  pledgeId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('text')
  donorId: string;
}
