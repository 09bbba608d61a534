/** Kinds of records that have a page of their own. */
export type RecordKind = 'pledge' | 'assistance' | 'event' | 'plan' | 'activity' | 'node' | 'country' | 'organisation' | 'donor';

/** Kinds of rows that can be taken home as a file. */
export type DatasetName =
  | 'pledges'
  | 'transactions'
  | 'allocations'
  | 'plan-activities'
  | 'funding-matrix'
  | 'support-matrix'
  | 'funding-gaps'
  | 'indicator-values'
  | 'events'
  | 'assistance'
  | 'statements'
  | 'nodes'
  | 'organisations';

type Parameters = Record<string, string | readonly string[] | null | undefined>;

/** The permalink of a record. */
export function recordPath(kind: RecordKind, id: string): string {
  // A colon may stand in a path, and ids read better with it.
  return `/records/${kind}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}

/** A list of records, by the filter fields of their connection; `support` lists what a cell of the support matrix is made of. */
export function recordsPath(kind: RecordKind | 'support', parameters: Parameters = {}): string {
  return `/records/${kind}${queryOf(parameters)}`;
}

/** The graph's own answer to a question, as JSON. */
export function answerPath(query: string, variables: Record<string, unknown> = {}): string {
  return `/graphql${queryOf({ query: query.replace(/\s+/g, ' ').trim(), variables: JSON.stringify(variables) })}`;
}

/** A picture with its table: `form` is the page itself, the bare picture, or what another site may frame. */
export function dashboardPath(slug: string, parameters: Parameters = {}, form: 'page' | 'svg' | 'csv' | 'embed' = 'page'): string {
  const path = `/dashboards/${slug}${{ page: '', svg: '.svg', csv: '.csv', embed: '/embed' }[form]}`;
  return path + queryOf(parameters);
}

/** A file of all records of a kind, by the filter fields of their connection. */
export function exportPath(dataset: DatasetName, format: 'csv' | 'xlsx' | 'ndjson' | 'json', parameters: Parameters = {}): string {
  return `/export/${dataset}.${format}${queryOf(parameters)}`;
}

/** A named question in the explorer, filled in and asked. */
export function questionPath(name: string, variables: Record<string, unknown> = {}, view: 'table' | 'chart' | 'json' = 'table'): string {
  return `/explorer${queryOf({ question: name, variables: JSON.stringify(variables), view })}`;
}

function queryOf(parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) if (typeof one === 'string') search.append(name, one);
  }
  return search.size > 0 ? `?${search}` : '';
}
