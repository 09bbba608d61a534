import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PartyRole } from './event.enums.js';

@ObjectType({
  description:
    'Who had a part in an event and in which role. Exactly one of `organisation`, `donor`, `country` and `name` is set. The same party may stand in several roles.',
})
@Entity('event_party')
export class EventParty {
  @PrimaryColumn('text')
  eventId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('text', { nullable: true })
  organisationId: string | null;

  @Column('text', { nullable: true })
  donorId: string | null;

  @Column('text', { nullable: true })
  countryCode: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of a party that has no record of its own, such as a national institution; null when one of the others is set.',
  })
  @Column('text', { nullable: true })
  name: string | null;

  @Field(() => PartyRole, { description: 'What the party did. A collaborator is never shown as a funder.' })
  @Column('text')
  role: PartyRole;

  @Field(() => Int, { nullable: true, description: 'How many persons it sent; null where not stated.' })
  @Column('integer', { nullable: true })
  headcount: number | null;

  @Field({ description: 'On what words of the source the role rests.' })
  @Column('text')
  basis: string;
}
