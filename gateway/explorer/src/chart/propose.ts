import type { Column, Row } from '@roadmap-hub/table';
import type { ChartChoice } from './choice.js';

/** A column and how many different things it holds. */
interface Candidate {
  column: Column;
  distinct: number;
  known: number;
}

/** More than these are a wall of bars, or a rainbow. */
const MOST_BARS = 60;
const MOST_COLOURS = 8;

/** Columns that tell rows apart and say nothing by themselves. */
const IDENTIFIER = /(?:^|\.)(?:id|code|iso2|iso3|url|cursor|revision)$/i;

/** Columns that can stand on an axis of names, those of dates, and those of figures. */
export function axes(columns: readonly Column[]): { names: Column[]; dates: Column[]; figures: Column[] } {
  return {
    names: columns.filter(({ kind }) => kind === 'text' || kind === 'boolean' || kind === 'list'),
    dates: columns.filter(({ kind }) => kind === 'date'),
    figures: columns.filter(({ kind }) => kind === 'decimal' || kind === 'integer'),
  };
}

/**
 * The chart that the columns suggest: a matrix where two names and a figure fill one, a line where
 * there are dates, bars else. Null when there is nothing to be drawn.
 */
export function proposeChart(columns: readonly Column[], rows: readonly Row[]): ChartChoice | null {
  const { names, dates, figures } = axes(columns);
  const weigh = (column: Column): Candidate => ({ column, ...count(column.key, rows) });
  const categories = names.map(weigh).filter(({ distinct }) => distinct >= 2 && distinct <= MOST_BARS);
  const times = dates.map(weigh).filter(({ distinct }) => distinct >= 3);
  const measure = figures.map(weigh).filter(({ known }) => known > 0)[0]?.column ?? null;
  // Counted rows need groups to be counted in: a name that each row has for itself makes bars of one.
  const usable = measure ? categories : categories.filter(({ distinct }) => distinct < rows.length);
  const [first, second] = usable.sort(byFitness);
  const [named] = [...categories].sort(byFitness);

  const matrix = measure && matrixOf(categories, rows);
  if (matrix) return { form: 'heat', by: matrix[0], split: matrix[1], measure: measure.key };
  const [time] = times;
  if (time && measure) return { form: 'line', by: time.column.key, split: null, measure: measure.key };
  if (time && named) return { form: 'dot', by: named.column.key, split: null, measure: time.column.key };
  if (first) {
    const parts = !measure && second && second.distinct <= MOST_COLOURS ? second.column.key : null;
    return { form: parts ? 'stacked' : 'bar', by: first.column.key, split: parts, measure: measure?.key ?? null };
  }
  return named ? { form: 'bar', by: named.column.key, split: null, measure: null } : null;
}

/** Titles before codes, and what groups rows before what names each one. */
function byFitness(one: Candidate, other: Candidate): number {
  const rank = ({ column }: Candidate): number => Number(IDENTIFIER.test(column.key)) * 2 + Number(column.kind === 'list');
  return rank(one) - rank(other);
}

/** Two columns of names of which nearly each pair has exactly one row. */
function matrixOf(categories: readonly Candidate[], rows: readonly Row[]): [string, string] | null {
  const fit = categories.filter(({ column, distinct }) => distinct >= 2 && !IDENTIFIER.test(column.key));
  for (const [index, one] of fit.entries()) {
    for (const other of fit.slice(index + 1)) {
      const pairs = new Set(rows.map((row) => JSON.stringify([row[one.column.key], row[other.column.key]])));
      const cells = one.distinct * other.distinct;
      if (pairs.size === rows.length && pairs.size > Math.max(one.distinct, other.distinct) && pairs.size >= cells / 2) {
        return one.distinct <= other.distinct ? [other.column.key, one.column.key] : [one.column.key, other.column.key];
      }
    }
  }
  return null;
}

function count(key: string, rows: readonly Row[]): { distinct: number; known: number } {
  const values = rows.map((row) => row[key]).filter((value) => value !== null && value !== undefined && value !== '');
  return { distinct: new Set(values).size, known: values.length };
}
