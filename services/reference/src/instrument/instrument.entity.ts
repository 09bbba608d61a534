import { OwnRecord } from '@roadmap-hub/subgraph';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum InstrumentKind {
  POLITICAL_COMMITMENT = 'POLITICAL_COMMITMENT',
  TREATY = 'TREATY',
  SDG_TARGET = 'SDG_TARGET',
  TECHNICAL_GUIDELINE = 'TECHNICAL_GUIDELINE',
}
registerEnumType(InstrumentKind, {
  name: 'InstrumentKind',
  description: 'What kind of instrument it is.',
  valuesConfig: {
    POLITICAL_COMMITMENT: { description: 'Agreed by states, not binding in law.' },
    TREATY: { description: 'Binding in law on its parties.' },
    SDG_TARGET: { description: 'A target of the Sustainable Development Goals.' },
    TECHNICAL_GUIDELINE: { description: 'Guidance for practice.' },
  },
});

@ObjectType({ description: 'An international instrument that a source names together with a roadmap.' })
@Entity('instrument')
export class Instrument extends OwnRecord {
  @Field({ description: 'Its title.' })
  @Column('text')
  title: string;

  @Field(() => Int, { nullable: true, description: 'The year of its adoption; null where it is not of one year.' })
  @Column('integer', { nullable: true })
  year: number | null;

  @Field(() => InstrumentKind, { description: 'What kind of instrument it is.' })
  @Column('text')
  kind: InstrumentKind;

  @Field(() => String, { nullable: true, description: 'What the sources add; null when nothing.' })
  @Column('text', { nullable: true })
  note: string | null;
}
