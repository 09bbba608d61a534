import { describe, expect, it } from '@jest/globals';
import { convert, toMicros } from '@roadmap-hub/subgraph';
import fc from 'fast-check';
import { breakDown, matrixOf } from './breakdown.js';
import { FundingDimension, FundingStage } from './funding.enums.js';
import type { FundingData } from './funding-data.js';
import { cut, type Piece } from './pieces.js';
import { type Selected, select } from './selection.js';
import { figuresOf } from './summary.js';
import { layoutOf, RATES, treeOf } from './testing/examples.js';
import { generatedCurrency, generatedDimension, generatedFilter, generatedFunding } from './testing/generated.js';

/** Every figure that is a sum of grains. */
const FIGURES = ['required', 'pledged', 'committed', 'disbursed', 'funded', 'withoutActivity', 'regional'] as const;
type Figure = (typeof FIGURES)[number];

const STAGES: Partial<Record<Figure, FundingStage>> = {
  required: FundingStage.REQUIRED,
  pledged: FundingStage.PLEDGED,
  committed: FundingStage.COMMITTED,
  disbursed: FundingStage.DISBURSED,
  funded: FundingStage.FUNDED,
};

const question = fc.tuple(generatedFunding, generatedFilter, generatedCurrency);
const OF_THE_PLEDGE = new Set([FundingDimension.DONOR, FundingDimension.IMPLEMENTER, FundingDimension.YEAR]);

describe('whatever is asked, by whatever dimension, in whatever currency', () => {
  it('the rows and what is tied to none of them sum to the total', () => {
    fc.assert(
      fc.property(question, ([data, filter, currency]) => {
        const selected = ask(data, filter, currency);
        for (const dimension of Object.values(FundingDimension)) {
          const { rows, unallocated } = breakDown(selected, dimension, layoutOf(data));
          expect({ dimension, ...summed([...rows.map((row) => row.selected), unallocated]) }).toEqual({ dimension, ...sums(selected) });
        }
      }),
    );
  });

  it('the cells sum to the total, and those of a row or a column to its header', () => {
    fc.assert(
      fc.property(question, generatedDimension, generatedDimension, ([data, filter, currency], by, across) => {
        const selected = ask(data, filter, currency);
        const { rows, columns, cells } = matrixOf(selected, { rows: by, columns: across }, layoutOf(data));
        expect(summed(cells.map((cell) => cell.selected))).toEqual(sums(selected));
        for (const { key, selected: header } of rows) expect(summed(cells.filter(({ row }) => row === key).map((cell) => cell.selected))).toEqual(sums(header));
        for (const { key, selected: header } of columns) {
          expect(summed(cells.filter(({ column }) => column === key).map((cell) => cell.selected))).toEqual(sums(header));
        }
        expect(cells.length).toBe(rows.length * columns.length);
      }),
    );
  });

  it('the parts that explain a figure sum to it, and each has a place of its own', () => {
    fc.assert(
      fc.property(question, ([data, filter, currency]) => {
        const { pieces, ...selected } = ask(data, filter, currency);
        const figures = figuresOf({ ...selected, pieces });
        for (const figure of FIGURES) {
          const stage = STAGES[figure];
          if (!stage) continue;
          const parts = pieces.filter((piece) => piece.stage === stage);
          expect(figures[figure]).toBe(parts.length === 0 ? null : parts.reduce((sum, { micros }) => sum + micros, 0n));
          expect(new Set(parts.map(placeOf)).size).toBe(parts.length);
        }
      }),
    );
  });

  it('each pledge that is selected is counted or excluded for one reason', () => {
    fc.assert(
      fc.property(question, ([data, filter, currency]) => {
        const selected = ask(data, filter, currency);
        const { recordCount, excluded } = figuresOf(selected);
        const ids = excluded.flatMap(({ pledges }) => pledges);
        expect(recordCount + ids.length).toBe(selected.pledges.length);
        expect(new Set(ids).size).toBe(ids.length);
        expect(excluded.filter(({ pledges }) => pledges.length === 0)).toEqual([]);
      }),
    );
  });

  it('a pledge stands in one row only where rows go by what is of the whole pledge', () => {
    fc.assert(
      fc.property(question, ([data, filter, currency]) => {
        const selected = ask(data, filter, currency);
        for (const dimension of OF_THE_PLEDGE) {
          const { rows, unallocated } = breakDown(selected, dimension, layoutOf(data));
          const counts = [...rows.map((row) => row.selected), unallocated].map((part) => figuresOf(part).recordCount);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(figuresOf(selected).recordCount);
        }
      }),
    );
  });
});

describe('what is cut', () => {
  it('is what was recorded, converted once: nothing is lost or made', () => {
    fc.assert(
      fc.property(generatedFunding, generatedCurrency, (data, currency) => {
        const selected = ask(data, { roadmap: 'CFR' }, currency);
        const counted = new Set(selected.pledges.filter(({ excluded }) => excluded === null).map(({ pledge }) => pledge.id));
        const amounts = (type: string) => data.transactions.filter((payment) => payment.type === type && counted.has(payment.pledge));
        const whole = (records: readonly Recorded[]) => records.map((record) => converted(record, currency)).filter((micros) => micros !== null);
        expect(sums(selected)).toMatchObject({
          required: sumOrNull(whole(data.activities.map((activity) => ({ ...activity, date: activity.start })))),
          pledged: sumOrNull(whole(data.pledges.filter(({ id }) => counted.has(id)))),
          committed: sumOrNull(whole(amounts('COMMITMENT'))),
          disbursed: sumOrNull(whole(amounts('DISBURSEMENT'))),
        });
      }),
    );
  });
});

interface Recorded {
  amount: string | null;
  currency: string | null;
  date: string | null;
}

function converted({ amount, ...money }: Recorded, currency: string): bigint | null {
  const into = amount === null ? null : convert({ amount, ...money }, currency, RATES).amount;
  return into === null ? null : toMicros(into);
}

function ask(data: FundingData, filter: Parameters<typeof select>[1], currency: string): Selected {
  return select(cut(data, currency, RATES), filter, treeOf(data));
}

function sums(selected: Selected): Record<Figure, bigint | null> {
  const figures = figuresOf(selected);
  return Object.fromEntries(FIGURES.map((figure) => [figure, figures[figure]])) as Record<Figure, bigint | null>;
}

/** Part by part: null counts as nothing, and a sum of nothing but nulls is null. */
function summed(parts: readonly Selected[]): Record<Figure, bigint | null> {
  const all = parts.map(sums);
  return Object.fromEntries(FIGURES.map((figure) => [figure, sumOrNull(all.map((part) => part[figure]).filter((micros) => micros !== null))])) as Record<
    Figure,
    bigint | null
  >;
}

function sumOrNull(values: readonly bigint[]): bigint | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0n);
}

function placeOf({ pledge, allocation, transaction, activity, country, node }: Piece): string {
  return JSON.stringify([pledge?.id, allocation, transaction, activity, country, node]);
}
