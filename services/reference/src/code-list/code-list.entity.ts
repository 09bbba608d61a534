import { OwnRecord } from '@roadmap-hub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@ObjectType({ description: 'One code of a list.' })
export class CodeListEntry {
  @Field({ description: 'The code as the list writes it.' })
  code: string;

  @Field({ description: 'What it stands for, as the list says.' })
  name: string;
}

@ObjectType({ description: 'The part of a public code list that matters to the field.' })
@Entity('code_list')
export class CodeList extends OwnRecord {
  @Field({ description: 'What the list is of.' })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: 'What must be known of it, for example why it is empty; null when nothing.' })
  @Column('text', { nullable: true })
  note: string | null;

  @Field(() => [CodeListEntry], { description: 'The codes.' })
  @Column('jsonb')
  entries: CodeListEntry[];
}
