import { BadUserInput, type Context, DEFAULT_ROADMAP, type Page, PageArgs, pageOf, roadmapCode, Weight } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Assistance } from '../assistance/assistance.entity.js';
import { Donor } from '../donor/donor.entity.js';
import { Event } from '../event/event.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Pledge } from '../pledge/pledge.entity.js';
import { SupportDimension, SupportRecordType } from './support.enums.js';
import { SupportFilter } from './support.filter.js';
import { supportLabels, supportRows } from './support.map.js';
import { cellType, SupportCell, SupportMatrix, SupportRecord, SupportRecordPages } from './support.types.js';
import { type Header, layOut } from './support-matrix.js';

@Resolver()
export class SupportMatrixResolver {
  @Weight(500)
  @Query(() => SupportMatrix, {
    nullable: true,
    description: 'Who was supported in what, from public records: assistance, events and pledges by goal, state, donor, provider, kind or year.',
  })
  async supportMatrix(
    @Arg('roadmap', () => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." }) roadmap: string,
    @Arg('rows', () => SupportDimension, { defaultValue: SupportDimension.GOAL, description: 'By what the rows go.' }) rows: SupportDimension,
    @Arg('columns', () => SupportDimension, { defaultValue: SupportDimension.COUNTRY, description: 'By what the columns go; another than the rows.' })
    columns: SupportDimension,
    @Arg('filter', () => SupportFilter, { nullable: true, description: 'Narrows the records.' }) filter: SupportFilter | null,
    @Ctx() { reads }: Context,
  ): Promise<SupportMatrix> {
    if (rows === columns) throw new BadUserInput({ argument: 'columns', received: columns, allowed: 'give another dimension than that of the rows' });
    const code = roadmapCode(roadmap, 'roadmap');
    const [records, labels] = await Promise.all([reads.report(supportRows, { roadmap: code, filter }), reads.report(supportLabels, { roadmap: code })]);
    const byDimension = new Map<SupportDimension, Header[]>();
    for (const { dimension, key, label } of labels) {
      byDimension.set(SupportDimension[dimension], [...(byDimension.get(SupportDimension[dimension]) ?? []), { key, label }]);
    }
    const matrix = layOut(records, { rows, columns }, byDimension);
    return { ...matrix, cells: matrix.cells.map(cellType), total: cellType(matrix.total) };
  }
}

@Resolver(() => SupportCell)
export class SupportCellResolver {
  @FieldResolver(() => [Donor], { description: 'Who paid, as sources state, by id.' })
  funders(@Root() cell: SupportCell, @Ctx() { reads }: Context): Promise<Donor[]> {
    return reads.many(Donor, 'id', cell.funderIds);
  }

  @FieldResolver(() => [Organisation], { description: 'Who gave the help, carries out the pledges, or hosted the events, by id.' })
  providers(@Root() cell: SupportCell): Organisation[] {
    return cell.providerIds.map((id) => ({ id }));
  }

  @FieldResolver(() => SupportRecordPages.Connection, { description: 'The records that the cell is made of, the latest first.' })
  records(@Root() cell: SupportCell, @Args(() => PageArgs) page: PageArgs): Omit<Page<SupportRecord>, 'ids'> {
    return pageOf(cell.rows, (row) => ({ value: row.date ?? '', id: `${row.type}:${row.id}` }), page);
  }
}

@Resolver(() => SupportRecord)
export class SupportRecordResolver {
  @FieldResolver(() => Assistance, { nullable: true, description: 'The assistance record, where it is one.' })
  assistanceRecord(@Root() { type, id }: SupportRecord, @Ctx() { reads }: Context): Promise<Assistance | null> | null {
    return type === SupportRecordType.ASSISTANCE ? reads.one(Assistance, 'id', id) : null;
  }

  @FieldResolver(() => Event, { nullable: true, description: 'The event, where it is one.' })
  event(@Root() { type, id }: SupportRecord): Event | null {
    return type === SupportRecordType.EVENT ? { id } : null;
  }

  @FieldResolver(() => Pledge, { nullable: true, description: 'The pledge, where it is one.' })
  pledge(@Root() { type, id }: SupportRecord, @Ctx() { reads }: Context): Promise<Pledge | null> | null {
    return type === SupportRecordType.PLEDGE ? reads.one(Pledge, 'id', id) : null;
  }
}
