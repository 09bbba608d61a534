import { facts } from '../harness/facts.js';

/** The selections as a person would make them with the data set in hand, record by record. */

/** The node itself and all above it. */
function withAncestors(node: string): string[] {
  const parent = facts.reference.nodes.find(({ id }) => id === node)?.parent;
  return parent ? [node, ...withAncestors(parent)] : [node];
}

/** Whether one of the nodes is `node`, or lies below it. */
export function onNode(node: string, nodes: readonly string[]): boolean {
  return nodes.some((one) => withAncestors(one).includes(node));
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-');
  return day ? date : `${year}-${month}-${new Date(Number(year), Number(month), 0).getDate()}`;
}

/** Whether something that ends on `end` reaches to `from` in any reading of the two. */
export function reaches(end: string | null, from: string): boolean {
  return end !== null && lastDay(end) >= firstDay(from);
}

/** Whether something that begins on `begin` begins by `to` in any reading of the two. */
export function begins(begin: string | null, to: string): boolean {
  return begin !== null && firstDay(begin) <= lastDay(to);
}

export function contains(text: string, ...places: (string | null)[]): boolean {
  return places.some((place) => place?.toLowerCase().includes(text.toLowerCase()));
}

export function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}
