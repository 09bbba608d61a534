import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RecordType } from '../record-type.js';
import { UserError } from '../user-error.js';

export enum SheetFormat {
  XLSX = 'XLSX',
  CSV = 'CSV',
}
registerEnumType(SheetFormat, {
  name: 'SheetFormat',
  description: 'What kind of file it is.',
  valuesConfig: {
    XLSX: { description: 'A workbook.' },
    CSV: { description: 'Text: sheets below one another, each begun by a line with its name in brackets, as in `[Pledges]`.' },
  },
});

export enum ImportDifferenceKind {
  CREATED = 'CREATED',
  CHANGED = 'CHANGED',
  RESTORED = 'RESTORED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ImportDifferenceKind, {
  name: 'ImportDifferenceKind',
  description: 'What a file would do to a record.',
  valuesConfig: {
    CREATED: { description: 'It makes it.' },
    CHANGED: { description: 'It changes it.' },
    RESTORED: { description: 'It lets one that was withdrawn stand again.' },
    WITHDRAWN: { description: 'It has it no more.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'What a file would do to one record.' })
export class ImportDifference {
  @Field(() => ImportDifferenceKind, { description: 'What it would do.' })
  kind: ImportDifferenceKind;

  @Field(() => RecordType, { description: 'The kind of the record.' })
  type: RecordType;

  @Field(() => ID, { description: 'The id of the record.' })
  record: string;

  @Field({ description: 'The sheet that such records stand in.' })
  sheet: string;

  @Field(() => Int, { nullable: true, description: 'The row of the file; null for a record that the file has no more.' })
  row: number | null;

  @Field(() => [String], { description: 'The fields that change, as its input calls them; of a record that is changed.' })
  fields: string[];
}

@Directive('@shareable')
@ObjectType({ description: 'What is wrong with a file, and where.' })
export class ImportProblem {
  @Field(() => String, { nullable: true, description: 'The sheet; null where it is of no one sheet.' })
  sheet: string | null;

  @Field(() => Int, { nullable: true, description: 'The row, as a spreadsheet numbers it; null where it is of no one row.' })
  row: number | null;

  @Field(() => String, { nullable: true, description: 'The header of the column; null where it is of no one column.' })
  column: string | null;

  @Field(() => String, { nullable: true, description: 'The cell, as a spreadsheet calls it, such as `D5`; null where it is of no one cell.' })
  cell: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there; null where it is of no one cell.' })
  came: string | null;

  @Field(() => String, { nullable: true, description: 'What may stand there; null where the message says all.' })
  allowed: string | null;

  @Field({ description: 'What is wrong, and what would be right.' })
  message: string;
}

@Directive('@shareable')
@ObjectType({ description: 'How many records a file would leave, make, change and withdraw.' })
export class ImportCounts {
  @Field(() => Int, { description: 'Those that it would make.' })
  created: number;

  @Field(() => Int, { description: 'Those that it would change.' })
  changed: number;

  @Field(() => Int, { description: 'Those that were withdrawn and stand again.' })
  restored: number;

  @Field(() => Int, { description: 'Those that stand and that it has no more.' })
  withdrawn: number;

  @Field(() => Int, { description: 'Those that it leaves as they are.' })
  unchanged: number;
}

@Directive('@shareable')
@ObjectType({ description: 'What became of a file. Either all of it is taken, as one entry, or nothing is.' })
export class ImportPayload {
  entryId: string | null;

  @Field({ description: 'Whether it was only tried, and nothing kept.' })
  dryRun: boolean;

  @Field(() => ImportCounts, { description: 'What it does to the records that stand, counted.' })
  counts: ImportCounts;

  @Field(() => [ImportDifference], { description: 'The same, record by record; those that stay as they are are left out.' })
  differences: ImportDifference[];

  @Field(() => [ImportProblem], { description: 'What is wrong with it, cell by cell; empty when it can be taken.' })
  problems: ImportProblem[];

  @Field(() => [UserError], { description: 'What is doubtful; it can be taken nevertheless.' })
  warnings: UserError[];

  @Field(() => [UserError], { description: 'Why it was not taken, or could not be; empty when it was, or could. What is of a cell stands among the problems.' })
  userErrors: UserError[];
}

@Directive('@shareable')
@ObjectType({ description: 'A column of a sheet to be filled in.' })
export class MaterialColumn {
  @Field({ description: 'Its header.' })
  name: string;

  @Field({ description: 'What it holds, and what is allowed.' })
  help: string;

  @Field({ description: 'Whether a cell may not be empty.' })
  isRequired: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'A sheet of a file to be filled in, as it stands.' })
export class MaterialSheet {
  @Field({ description: 'Its name, as the workbook has it.' })
  name: string;

  @Field({ description: 'What it is for.' })
  about: string;

  @Field(() => [MaterialColumn], { description: 'Its columns, in order.' })
  columns: MaterialColumn[];

  @Field(() => [[String]], { description: 'Its rows, as text in the order of the columns; an empty text where nothing is said.' })
  rows: string[][];
}
