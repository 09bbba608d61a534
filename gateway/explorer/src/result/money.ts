import type { Column } from '@roadmap-hub/table';

/** A column on the screen, with the one that holds the currency of its amounts. */
export interface ShownColumn extends Column {
  currency?: Column;
}

/** Amounts and their currencies as one column each: a figure without its currency says nothing. */
export function withCurrencies(columns: readonly Column[]): ShownColumn[] {
  const named = new Map(columns.filter(({ kind }) => kind === 'currency').map((column) => [column.label, column]));
  const used = new Set<string>();
  const shown = columns.map((column): ShownColumn => {
    const currency = column.unit === undefined ? undefined : named.get(column.unit);
    if (currency) used.add(currency.key);
    return currency ? { ...column, currency } : column;
  });
  return shown.filter(({ key }) => !used.has(key));
}
