export type Row = Record<string, unknown>;
export type Sourced = Row & { sources: Row[] };

/** Sources as the questions ask for them; the tables hold more of each. */
export function withPages({ sources, ...rest }: Sourced): Row {
  return { ...rest, sources: sources.map(({ title, url, date }) => ({ title, url, date })) };
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
