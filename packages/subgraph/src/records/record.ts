import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { AskedBy } from '../reads/asked-by.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { KEY } from './descriptions.js';
import { Assertion, Confidence, RecordStatus, Visibility } from './enums.js';
import { Source } from './source.js';

interface RecordShape {
  /**
   * True for entities that another service refers to: their fields must be able to be null, or a
   * service that is away would blank the answers of those that are not.
   */
  nullable: boolean;
  kind: 'object' | 'interface';
}

/** What every record carries, in the database and in the graph, written once for all of them. */
export function recordBase({ nullable, kind }: RecordShape) {
  const away = nullable ? ' Null only while the service that owns the record is away.' : '';
  const Type = kind === 'object' ? ObjectType() : InterfaceType();

  @Type
  abstract class RecordBase {
    @Field(() => [Source], { nullable, description: `Where the record was read, the best source first; never empty.${away}` })
    @AskedBy()
    @Column('jsonb')
    sources: Source[];

    @Field(() => Assertion, { nullable, description: `On what the record rests.${away}` })
    @AskedBy()
    @Column('text')
    assertion: Assertion;

    @Field(() => Confidence, {
      nullable: true,
      description: 'How sure the reading of the sources is; null where that cannot be said of the record as a whole.',
    })
    @AskedBy()
    @Column('text', { nullable: true })
    confidence: Confidence | null;

    @Field(() => Int, { nullable, description: `Counts the changes of the record, from 1.${away}` })
    @AskedBy()
    @Column('integer')
    revision: number;

    @Field(() => RecordStatus, { nullable, description: `Whether the record still stands.${away}` })
    @AskedBy()
    @Column('text', { name: 'record_status' })
    recordStatus: RecordStatus;

    @Field(() => DateTimeScalar, { nullable, description: `When the hub first held the record.${away}` })
    @AskedBy()
    @Column('timestamptz', { name: 'created_at' })
    createdAt: Date;

    @Field(() => DateTimeScalar, { nullable, description: `When the record last changed in the hub.${away}` })
    @AskedBy()
    @Column('timestamptz', { name: 'updated_at' })
    updatedAt: Date;

    @Field(() => Visibility, { nullable, description: `Who may see the record.${away}` })
    @AskedBy()
    @Column('text')
    visibility: Visibility;

    /** The roles, such as `donor:DE`, that may amend the record, and see it when it is restricted. */
    @Column('text', { array: true, select: false })
    owners: string[];

    /** Whether it was loaded with the data set or entered by somebody. */
    @Column('text', { select: false })
    origin: 'DATASET' | 'ENTRY';

    /** The record as people write it, from which all its columns were made. */
    @Column('jsonb', { select: false, nullable: true })
    document: Record<string, unknown> | null;

    /** Tells a changed record from an unchanged one when the data set is loaded again. */
    @Column('text', { name: 'content_hash', select: false })
    contentHash: string;
  }
  return RecordBase;
}

/** A record that only its own service returns. */
@ObjectType()
export abstract class OwnRecord extends recordBase({ nullable: false, kind: 'object' }) {
  @Field(() => ID, { description: 'The stable id of the record.' })
  @PrimaryColumn('text')
  id: string;
}

/** A record that other services refer to by its id. */
@ObjectType()
export abstract class ReferredRecord extends recordBase({ nullable: true, kind: 'object' }) {
  @Field(() => ID, { description: KEY.id })
  @PrimaryColumn('text')
  id: string;
}
