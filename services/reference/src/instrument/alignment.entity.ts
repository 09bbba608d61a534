import { OwnRecord } from '@roadmap-hub/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum AlignmentRelation {
  TAKES_INTO_ACCOUNT = 'TAKES_INTO_ACCOUNT',
  ALIGNED_WITH = 'ALIGNED_WITH',
  CONTRIBUTES_TO = 'CONTRIBUTES_TO',
  GUIDELINE_USED = 'GUIDELINE_USED',
}
registerEnumType(AlignmentRelation, {
  name: 'AlignmentRelation',
  description: 'How a roadmap or a part of it stands to an instrument.',
  valuesConfig: {
    TAKES_INTO_ACCOUNT: { description: 'It was written with the instrument in view.' },
    ALIGNED_WITH: { description: 'A source calls the two aligned.' },
    CONTRIBUTES_TO: { description: 'It serves the aim that the instrument sets.' },
    GUIDELINE_USED: { description: 'The instrument is used as guidance for the work.' },
  },
});

@ObjectType({ description: 'How a roadmap, or one node of it, stands to an instrument, as a source says.' })
@Entity('alignment')
export class Alignment extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  /** Null: the alignment is of the roadmap as a whole. */
  @Column('text', { nullable: true })
  nodeId: string | null;

  @Column('text')
  instrumentId: string;

  @Field(() => AlignmentRelation, { description: 'How the two stand to one another.' })
  @Column('text')
  relation: AlignmentRelation;

  @Field(() => String, { nullable: true, description: 'What the source says, in the words of the hub; null when nothing more.' })
  @Column('text', { nullable: true })
  note: string | null;
}
