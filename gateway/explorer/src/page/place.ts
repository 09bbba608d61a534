import type { ChartChoice } from '../chart/choice.js';

/** The ways to look at an answer. */
export const VIEWS = ['table', 'chart', 'json'] as const;
export type View = (typeof VIEWS)[number];

export type Variables = Readonly<Record<string, unknown>>;

/** A query of the reader's own; empty when the editor has only been opened. */
export interface OwnQuery {
  query: string;
  variables: string;
}

/** Where in the explorer a reader is: all that an address brings back. */
export interface Place {
  /** The name of a question of the catalogue. */
  question: string | null;
  /** Null when the address names none: then the question's own defaults hold. */
  variables: Variables | null;
  view: View;
  /** The list whose elements are the rows; the table chooses when null. */
  list: string | null;
  /** What the chart shows; proposed from the columns when null. */
  chart: ChartChoice | null;
  /** Set while the reader writes a query instead of picking a question. */
  own: OwnQuery | null;
}

export const START: Place = { question: null, variables: null, view: 'table', list: null, chart: null, own: null };

/** Reads an address; whatever does not make sense in it is left out. */
export function readPlace(search: string, hash: string): Place {
  const asked = new URLSearchParams(search);
  const own = new URLSearchParams(hash.replace(/^#/, ''));
  const view = VIEWS.find((one) => one === asked.get('view')) ?? 'table';
  return {
    question: own.has('query') ? null : asked.get('question') || null,
    variables: readObject(asked.get('variables')),
    view,
    list: asked.get('list'),
    chart: readObject(asked.get('chart')) as ChartChoice | null,
    own: own.has('query') ? { query: own.get('query') ?? '', variables: own.get('variables') ?? '' } : null,
  };
}

/** The address of a place. A query of one's own stands behind the #, which is sent to no server and kept in no log. */
export function writePlace({ question, variables, view, list, chart, own }: Place): string {
  const asked = new URLSearchParams();
  if (question && !own) asked.set('question', question);
  if (variables && !own) asked.set('variables', JSON.stringify(variables));
  if (question || own) asked.set('view', view);
  if (list !== null) asked.set('list', list);
  if (chart) asked.set('chart', JSON.stringify(chart));
  const hash = own ? `#${new URLSearchParams({ query: own.query, ...(own.variables && { variables: own.variables }) })}` : '';
  return `/explorer${asked.size > 0 ? `?${asked}` : ''}${hash}`;
}

function readObject(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
