import { OwnRecord, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum SupportKind {
  TECHNICAL = 'TECHNICAL',
  FINANCIAL = 'FINANCIAL',
}
registerEnumType(SupportKind, {
  name: 'SupportKind',
  description: 'What kind of support is promised.',
  valuesConfig: { TECHNICAL: { description: 'Technical assistance.' }, FINANCIAL: { description: 'Support with money.' } },
});

export enum SupportPhase {
  NAP_ELABORATION = 'NAP_ELABORATION',
  IMPLEMENTATION = 'IMPLEMENTATION',
}
registerEnumType(SupportPhase, {
  name: 'SupportPhase',
  description: 'For which part of the work support is promised.',
  valuesConfig: {
    NAP_ELABORATION: { description: 'For drawing up national action plans.' },
    IMPLEMENTATION: { description: 'For carrying out the roadmap and the plans.' },
  },
});

@ObjectType({ description: 'A public statement that a government or an organisation supports a roadmap. It states no amount and is no pledge of money.' })
@Entity('support_statement')
export class SupportStatement extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  @Field(() => PartialDateScalar, { description: 'When it was made.' })
  @Column('text')
  date: PartialDate;

  @Column('text', { nullable: true })
  donorId: string | null;

  @Column('text', { nullable: true })
  organisationId: string | null;

  @Field(() => SupportKind, { nullable: true, description: 'What kind of support; null where the text does not say.' })
  @Column('text', { nullable: true })
  kind: SupportKind | null;

  @Field(() => [SupportPhase], { description: 'For which part of the work.' })
  @Column('text', { array: true })
  phases: SupportPhase[];

  @Field({ description: 'What was said, in the words of the hub.' })
  @Column('text')
  text: string;

  @Field(() => String, { nullable: true, description: 'What the text leaves open; null when nothing.' })
  @Column('text', { nullable: true })
  note: string | null;
}
