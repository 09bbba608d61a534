import { OwnRecord, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum AdoptionKind {
  DEVELOPED = 'DEVELOPED',
  ADOPTED = 'ADOPTED',
  INTENDS = 'INTENDS',
}
registerEnumType(AdoptionKind, {
  name: 'AdoptionKind',
  description: 'What a statement says was done.',
  valuesConfig: {
    DEVELOPED: { description: 'It was drawn up.' },
    ADOPTED: { description: 'It was adopted.' },
    INTENDS: { description: 'It is meant to be adopted; this is not an adoption.' },
  },
});

@ObjectType({
  description:
    'One dated statement of a source that a roadmap, or what it builds on, was developed or adopted. Every statement is kept, also those that contradict one another.',
})
@Entity('adoption_statement')
export class AdoptionStatement extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  @Field(() => ID, { description: 'What was adopted: the roadmap’s code, or the id of what it builds on (`Roadmap.buildsOn`).' })
  @Column('text')
  subject: string;

  @Field(() => PartialDateScalar, { description: 'The date that the source gives.' })
  @Column('text')
  date: PartialDate;

  @Field(() => AdoptionKind, { description: 'Developed, adopted, or only intended.' })
  @Column('text')
  kind: AdoptionKind;

  @Column('text', { nullable: true })
  bodyId: string | null;

  @Column('text', { nullable: true })
  countryCode: string | null;

  @Field({ description: 'What the source says, in the words of the hub.' })
  @Column('text')
  text: string;

  @Field({ description: 'Whether another statement says otherwise.' })
  @Column('boolean')
  contested: boolean;

  @Field({ description: 'Whether this is the statement to go by among those that contradict one another.' })
  @Column('boolean')
  preferred: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is preferred; null when it is not.' })
  @Column('text', { nullable: true })
  preferredReason: string | null;
}
