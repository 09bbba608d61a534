import { About, Basis, connectionOf, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EvidenceScope, SupportRecordType } from './support.enums.js';
import type { Cell } from './support-matrix.js';
import type { SupportRow } from './support-record.js';

@ObjectType({ description: 'A row or column of the support matrix.' })
export class SupportHeader {
  @Field(() => ID, { description: 'A node id, an alpha-3 code, a donor’s or organisation’s id, a kind, a year; or REGIONAL, or UNALLOCATED.' })
  key: string;

  @Field({ description: 'What the key stands for, in words.' })
  label: string;
}

@ObjectType({ description: 'A record of support: assistance, an event or a pledge, told by `type`.' })
export class SupportRecord {
  @Field(() => ID, { description: 'The id of the record itself.' })
  id: string;

  @Field(() => SupportRecordType, { description: 'What it is.' })
  type: SupportRecordType;

  @Field({ description: 'Its kind, for example `TRAINING`.' })
  kind: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it took place, began or was announced; null where that is not known.' })
  date: PartialDate | null;
}

export const SupportRecordPages = connectionOf('SupportRecord', 'records of support', () => SupportRecord);

@ObjectType({
  description:
    'What was found of support in one row and column, or in all of them together. A record that belongs to several cells counts in each, and once in the total.',
})
export class SupportCell {
  @Field(() => ID, { nullable: true, description: 'The key of its row; null in the total.' })
  row: string | null;

  @Field(() => ID, { nullable: true, description: 'The key of its column; null in the total.' })
  column: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What an empty cell means: that no published record was found, which is not that there is no support. Null in a cell with records.',
  })
  note: string | null;

  @Field(() => Int, { description: 'How many assistance records.' })
  assistance: number;

  @Field(() => Int, { description: 'How many events.' })
  events: number;

  @Field(() => Int, { description: 'How many pledges; a pledge is not a payment.' })
  pledges: number;

  @Field(() => Int, { nullable: true, description: 'Attendances at assistance, not people; the sum of the records that state them. Null where none does.' })
  participants: number | null;

  @Field(() => Int, { description: 'In how many assistance records participants are stated.' })
  participantsKnownIn: number;

  @Field(() => Int, { nullable: true, description: 'Attendances of women at assistance; the sum of the records that state them. Null where none does.' })
  women: number | null;

  @Field(() => Int, { description: 'In how many assistance records women are stated.' })
  womenKnownIn: number;

  @Field(() => Int, { nullable: true, description: 'Attendances in those records that state women: what `women` may be set against. Null where none does.' })
  participantsWhereWomenKnown: number | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The latest date of its records; null where none is dated.' })
  latest: PartialDate | null;

  @Field(() => [EvidenceScope], { description: 'How closely its records are about one state; empty where they name none.' })
  evidence: EvidenceScope[];

  @Field(() => [Basis], { description: 'Whether sources name the nodes of its records or the hub assigned them; both may occur.' })
  nodesBasis: Basis[];

  funderIds: string[];
  providerIds: string[];
  rows: SupportRow[];
}

@ObjectType({ description: 'Support laid out by two dimensions, from public records, without money.' })
export class SupportMatrix {
  @About(20)
  @Field(() => [SupportHeader], { description: 'The rows. Goals and states are all there, also those without a record.' })
  rows: SupportHeader[];

  @About(20)
  @Field(() => [SupportHeader], { description: 'The columns.' })
  columns: SupportHeader[];

  @About(100)
  @Field(() => [SupportCell], { description: 'One cell for each row and column, row by row, also the empty ones.' })
  cells: SupportCell[];

  @Field(() => SupportCell, { description: 'All records, each counted once.' })
  total: SupportCell;
}

/** A cell as the graph shows it. */
export function cellType(cell: Cell): SupportCell {
  return { ...cell, note: cell.rows.length === 0 ? 'No published record found.' : null };
}
