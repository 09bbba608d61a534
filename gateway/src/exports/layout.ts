import type { Cell, Column, Row } from '@roadmap-hub/table';
import { table } from '@roadmap-hub/table';
import { type GraphQLSchema, parse } from 'graphql';
import type { Dataset, LabelColumn } from './dataset.js';

type Json = Record<string, unknown>;

/** How the answers to a question become rows of a file. */
export interface Layout {
  columns: Column[];
  /** Where in an answer the values of a column stand. */
  pathsOf(column: Column): string[][];
  rowsOf(answer: Json): Row[];
}

/** The columns of a dataset, which its document and the schema tell before anything is asked. */
export function layoutOf(dataset: Dataset, schema: GraphQLSchema, variables: Json): Layout {
  const document = parse(dataset.document);
  const asked = { document, schema, variables, list: dataset.list };
  const shorten = shortener(dataset.list);
  const names = new Map(table(null, asked).columns.map((column) => [column.key, shorten(column)]));
  const { labels = [] } = dataset;
  const outer = outerList(dataset.list);
  const joined: Column[] = labels.map(({ key, label, description }) => ({ key, label, kind: 'text', description }));
  return {
    columns: [...names.values(), ...joined],
    pathsOf({ key }) {
      const label = labels.find((one) => one.key === key);
      if (label) return [[outer, label.of].join('.').split('.'), [...label.list, 'key'], [...label.list, 'label']];
      return [...names].filter(([, column]) => column.key === key).map(([path]) => [outer, path].join('.').split('.'));
    },
    rowsOf(answer) {
      const { rows } = table(answer, asked);
      const found = labels.map((one) => [one, labelsIn(answer, one)] as const);
      return rows.map((row) => {
        const named: Record<string, Cell> = {};
        for (const [key, column] of names) named[column.key] = row[key] ?? null;
        for (const [{ key, of }, texts] of found) named[key] = texts.get(String(row[of])) ?? null;
        return named;
      });
    },
  };
}

/** The list whose elements the columns start from, outside of what is unfolded in it. */
function outerList(list: string): string {
  return /^\w+\.(?:nodes|cells)/.exec(list)?.[0] ?? (/^indicators\b/.exec(list)?.[0] || list);
}

/** In `pledges.nodes.transactions` the columns of a transaction need not say that they are of one. */
function shortener(list: string): (column: Column) => Column {
  const inner = /\.(?!nodes$)(\w+)$/.exec(list.replace(/^\w+(?:\.nodes)?$/, ''))?.[1];
  if (inner === undefined) return (column) => column;
  const word = `${inner.charAt(0).toUpperCase()}${inner.slice(1)} `;
  const text = (label: string): string => (label.startsWith(word) ? label.charAt(word.length).toUpperCase() + label.slice(word.length + 1) : label);
  return (column) => ({
    ...column,
    key: column.key.startsWith(`${inner}.`) ? column.key.slice(inner.length + 1) : column.key,
    label: text(column.label),
    ...(column.unit && { unit: text(column.unit) }),
  });
}

function labelsIn(answer: Json, { list }: LabelColumn): Map<string, string> {
  const found = list.reduce<unknown>((at, key) => (at as Json | null | undefined)?.[key], answer);
  return new Map((Array.isArray(found) ? found : []).map(({ key, label }: { key: string; label: string }) => [key, label]));
}
