import { type Context, CurrencyCodeScalar, DEFAULT_ROADMAP, fromMicros, type Page, PageArgs, pageOf, Weight } from '@roadmap-hub/subgraph';
import { Decimal } from 'decimal.js';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PlanActivity } from '../activity/activity.entity.js';
import { Allocation } from '../allocation/allocation.entity.js';
import { Country } from '../country/country.entity.js';
import { Donor } from '../donor/donor.entity.js';
import { RoadmapNode } from '../node/node.entity.js';
import { Pledge } from '../pledge/pledge.entity.js';
import { Transaction } from '../transaction/transaction.entity.js';
import { again } from './again.js';
import { breakDown, matrixOf, NOTHING } from './breakdown.js';
import { COLLECTIVE } from './dimensions.js';
import { FundingDimension, FundingStage } from './funding.enums.js';
import { FundingFilter } from './funding.filter.js';
import { Contribution, ContributionPages, Exclusion, FundingBreakdown, FundingMatrix, FundingRow, FundingSummary, Methodology } from './funding.types.js';
import { METHODOLOGY } from './methodology.js';
import type { Piece } from './pieces.js';
import { ask, summaryOf, WHOLE } from './question.js';
import type { Selected } from './selection.js';

const CURRENCY = { defaultValue: 'USD', description: 'The currency of all figures; ISO 4217.' };
const FILTER = { nullable: true, description: 'Selects the money; all of the default roadmap when left out.' };

@Resolver()
export class FundingResolver {
  @Weight(150)
  @Query(() => FundingSummary, { nullable: true, description: 'Money of a selection: required, pledged, committed, disbursed, funded, and the gap.' })
  async fundingSummary(
    @Arg('filter', () => FundingFilter, FILTER) filter: FundingFilter | null,
    @Arg('currency', () => CurrencyCodeScalar, CURRENCY) currency: string,
    @Ctx() context: Context,
  ): Promise<FundingSummary> {
    return ask(context, filter ?? { roadmap: DEFAULT_ROADMAP }, currency, WHOLE(currency));
  }

  @Weight(400)
  @Query(() => FundingBreakdown, { nullable: true, description: 'Money of a selection by one dimension.' })
  async fundingBreakdown(
    @Arg('by', () => FundingDimension, { description: 'By what the rows go.' }) by: FundingDimension,
    @Arg('filter', () => FundingFilter, FILTER) filter: FundingFilter | null,
    @Arg('currency', () => CurrencyCodeScalar, CURRENCY) currency: string,
    @Ctx() context: Context,
  ): Promise<FundingBreakdown> {
    return ask(context, filter ?? { roadmap: DEFAULT_ROADMAP }, currency, {
      name: `breakdown ${by}`,
      size: ({ rows }) => rows.length,
      work: ({ select, layout }) => {
        const find = again(() => breakDown(select(), by, layout));
        const { rows, unallocated } = find();
        return {
          by,
          rows: rows.map(({ key, label, selected }, place) => ({
            key,
            label,
            by,
            summary: summaryOf(selected, currency, () => find().rows[place]?.selected ?? NOTHING),
          })),
          unallocated: summaryOf(unallocated, currency, () => find().unallocated),
          total: summaryOf(select(), currency, select),
        };
      },
    });
  }

  @Weight(1000)
  @Query(() => FundingMatrix, { nullable: true, description: 'Money of a selection by two dimensions.' })
  async fundingMatrix(
    @Arg('rows', () => FundingDimension, { defaultValue: FundingDimension.GOAL, description: 'By what the rows go.' }) rows: FundingDimension,
    @Arg('columns', () => FundingDimension, { defaultValue: FundingDimension.COUNTRY, description: 'By what the columns go.' }) columns: FundingDimension,
    @Arg('filter', () => FundingFilter, FILTER) filter: FundingFilter | null,
    @Arg('currency', () => CurrencyCodeScalar, CURRENCY) currency: string,
    @Ctx() context: Context,
  ): Promise<FundingMatrix> {
    return ask(context, filter ?? { roadmap: DEFAULT_ROADMAP }, currency, {
      name: `matrix ${rows} ${columns}`,
      size: ({ cells }) => cells.length,
      work: ({ select, layout }) => {
        const find = again(() => matrixOf(select(), { rows, columns }, layout));
        const found = find();
        // Nothing that is kept may hold what was found: it is as large as the grains.
        const summary = (part: 'rows' | 'columns' | 'cells', place: number, selected: Selected) =>
          summaryOf(selected, currency, () => find()[part][place]?.selected ?? NOTHING);
        return {
          rows: found.rows.map(({ key, label, selected }, place) => ({ key, label, summary: summary('rows', place, selected) })),
          columns: found.columns.map(({ key, label, selected }, place) => ({ key, label, summary: summary('columns', place, selected) })),
          cells: found.cells.map(({ row, column, selected }, place) => ({ row, column, summary: summary('cells', place, selected) })),
          total: summaryOf(select(), currency, select),
        };
      },
    });
  }
}

@Resolver(() => FundingSummary)
export class FundingSummaryResolver {
  @FieldResolver(() => Methodology, { description: 'How the figures come about.' })
  methodology(): Methodology {
    return METHODOLOGY;
  }

  @FieldResolver(() => ContributionPages.Connection, {
    description: 'What a figure is made of: the parts of all its pages sum to it exactly. Empty where the figure is null.',
  })
  explain(
    @Root() { select, currency }: FundingSummary,
    @Arg('stage', () => FundingStage, { description: 'Which figure.' }) stage: FundingStage,
    @Args(() => PageArgs) page: PageArgs,
  ): Omit<Page<Contribution>, 'ids'> {
    const pieces = select()
      .pieces.filter((piece) => piece.stage === stage)
      .map((piece) => ({ piece, id: idOf(piece) }));
    pieces.sort((a, b) => (a.id < b.id ? -1 : 1));
    return pageOf(
      pieces.map(({ piece, id }) => ({ ...contributionOf(piece, currency), id })),
      ({ id }) => ({ value: '', id }),
      page,
    );
  }
}

/** One piece has one place in a figure. */
function idOf({ pledge, allocation, transaction, activity, country, node }: Piece): string {
  return [pledge?.id, allocation, transaction, activity, country, node].map((part) => part ?? '').join('|');
}

function contributionOf(piece: Piece, currency: string): Contribution {
  return {
    stage: piece.stage,
    share: new Decimal(piece.weight.toString()).div(piece.whole.toString()).toDecimalPlaces(12).toFixed(),
    basis: piece.basis,
    money: piece.recorded,
    contributes: { amount: fromMicros(piece.micros), currency },
    piece,
  };
}

@Resolver(() => Contribution)
export class ContributionResolver {
  @FieldResolver(() => Pledge, { nullable: true, description: 'The pledge; null for what an activity requires.' })
  pledge(@Root() { piece }: Contribution, @Ctx() { reads }: Context): Promise<Pledge | null> | null {
    return piece.pledge ? reads.one(Pledge, 'id', piece.pledge.id) : null;
  }

  @FieldResolver(() => Allocation, { nullable: true, description: 'The part of the pledge; null where it is of none.' })
  allocation(@Root() { piece }: Contribution, @Ctx() { reads }: Context): Promise<Allocation | null> | null {
    return piece.allocation ? reads.one(Allocation, 'id', piece.allocation) : null;
  }

  @FieldResolver(() => Transaction, { nullable: true, description: 'The commitment or payment; null where it is neither.' })
  transaction(@Root() { piece }: Contribution, @Ctx() { reads }: Context): Promise<Transaction | null> | null {
    return piece.transaction ? reads.one(Transaction, 'id', piece.transaction) : null;
  }

  @FieldResolver(() => PlanActivity, { nullable: true, description: 'The activity; null where it is tied to none.' })
  activity(@Root() { piece }: Contribution): PlanActivity | null {
    return piece.activity ? { id: piece.activity } : null;
  }
}

@Resolver(() => Exclusion)
export class ExclusionResolver {
  @FieldResolver(() => [Pledge], { description: 'The pledges, by id.' })
  pledges(@Root() { pledgeIds }: Exclusion, @Ctx() { reads }: Context): Promise<Pledge[]> {
    return reads.many(Pledge, 'id', pledgeIds);
  }
}

const COLLECTIVE_KEYS = new Set(COLLECTIVE.map(({ key }) => key));

@Resolver(() => FundingRow)
export class FundingRowResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'The state, where rows go by state.' })
  country(@Root() { by, key }: FundingRow): Country | null {
    return by === FundingDimension.COUNTRY && !COLLECTIVE_KEYS.has(key) ? { iso3: key } : null;
  }

  @FieldResolver(() => RoadmapNode, {
    nullable: true,
    description: 'The node, where rows go by goal, target or action. Null also while the reference service is away.',
  })
  node(@Root() { by, key }: FundingRow): RoadmapNode | null {
    const isNode = by === FundingDimension.GOAL || by === FundingDimension.TARGET || by === FundingDimension.ACTION;
    return isNode && !COLLECTIVE_KEYS.has(key) ? { id: key } : null;
  }

  @FieldResolver(() => Donor, { nullable: true, description: 'The donor, where rows go by donor.' })
  donor(@Root() { by, key }: FundingRow, @Ctx() { reads }: Context): Promise<Donor | null> | null {
    return by === FundingDimension.DONOR && !COLLECTIVE_KEYS.has(key) ? reads.one(Donor, 'id', key) : null;
  }
}
