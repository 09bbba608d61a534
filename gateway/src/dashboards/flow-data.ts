import type { FlowData, FlowLink, FlowNode } from '@roadmap-hub/pictures';

/** One way from the left through the middle to the right, or a part of it, with what goes there. */
export interface Way<T> {
  from: string;
  to: string;
  amount: T;
}

interface Arithmetic<T> {
  zero: T;
  add(a: T, b: T): T;
  /** As a length; 0 is not drawn. */
  size(amount: T): number;
  words(amount: T): string;
}

interface Party {
  label: string;
  href: string | null;
  vague?: boolean;
}

/** Adds up what goes the same way, and makes of it nodes with their figures and bands between them. */
export function flowData<T>(
  columns: FlowData['columns'],
  layers: readonly [readonly Way<T>[], readonly Way<T>[]],
  partyOf: (id: string) => Party,
  sum: Arithmetic<T>,
  nothing: string,
): FlowData {
  const nodes = new Map<string, FlowNode>();
  const links: FlowLink[] = [];
  const passing = new Map<string, T>();
  layers.forEach((ways, layer) => {
    for (const { from, to, amount } of merged(ways, sum)) {
      const size = sum.size(amount);
      if (size <= 0) continue;
      links.push({ source: from, target: to, size, title: `${partyOf(from).label} to ${partyOf(to).label}: ${sum.words(amount)}` });
      // What comes into the middle goes out of it again, so it is told once.
      for (const id of layer === 0 ? [from, to] : [to]) passing.set(id, sum.add(passing.get(id) ?? sum.zero, amount));
      for (const [id, column] of [
        [from, layer],
        [to, layer + 1],
      ] as const) {
        if (!nodes.has(id)) nodes.set(id, { id, column: column as FlowNode['column'], figure: '', title: '', ...partyOf(id) });
      }
    }
  });
  const named = [...nodes.values()].map((node) => {
    const figure = sum.words(passing.get(node.id) ?? sum.zero);
    return { ...node, figure, title: `${node.label}: ${figure}` };
  });
  return { columns, nodes: named, links, nothing };
}

function merged<T>(ways: readonly Way<T>[], { zero, add }: Arithmetic<T>): Way<T>[] {
  const sums = new Map<string, Way<T>>();
  for (const { from, to, amount } of ways) {
    const key = `${from}\n${to}`;
    sums.set(key, { from, to, amount: add(sums.get(key)?.amount ?? zero, amount) });
  }
  return [...sums.values()];
}

/** The largest of a column by what they give; the others are to be drawn as one. */
export function largest<T>(ways: readonly Way<T>[], most: number, sum: Arithmetic<T>, side: 'from' | 'to' = 'from'): Set<string> {
  const sums = new Map<string, T>();
  for (const way of ways) sums.set(way[side], sum.add(sums.get(way[side]) ?? sum.zero, way.amount));
  const order = [...sums].sort((a, b) => sum.size(b[1]) - sum.size(a[1]));
  return new Set(order.slice(0, order.length > most + 1 ? most : order.length).map(([id]) => id));
}
