import { type DocumentNode, type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Variables } from '../page/place.js';

/** A list of an answer that comes in pages. */
export interface Paged {
  /** Response keys to the connection: `donor.pledges`. */
  path: string;
  /** The variable that takes the cursor. */
  after: string;
}

type Json = Record<string, unknown>;

/** The connections of a document that go on by a variable: `after: $after`, with `pageInfo { hasNextPage endCursor }`. */
export function pagedLists(document: DocumentNode): Paged[] {
  const found: Paged[] = [];
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [])),
  );
  const walk = (selections: SelectionSetNode, path: readonly string[]): void => {
    for (const field of fieldsOf(selections, fragments)) {
      if (!field.selectionSet) continue;
      const place = [...path, field.alias?.value ?? field.name.value];
      const after = field.arguments?.find(({ name }) => name.value === 'after')?.value;
      if (after?.kind === Kind.VARIABLE && asksForPage(field.selectionSet, fragments)) found.push({ path: place.join('.'), after: after.name.value });
      walk(field.selectionSet, place);
    }
  };
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation) walk(operation.selectionSet, []);
  return found;
}

type Fragments = ReadonlyMap<string, SelectionSetNode>;

function fieldsOf({ selections }: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return selections.flatMap((selection: SelectionNode) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
    return inner ? fieldsOf(inner, fragments) : [];
  });
}

function asksForPage(selections: SelectionSetNode, fragments: Fragments): boolean {
  const info = fieldsOf(selections, fragments).find(({ name, alias }) => name.value === 'pageInfo' && !alias)?.selectionSet;
  if (!info) return false;
  const asked = fieldsOf(info, fragments).map(({ name }) => name.value);
  return asked.includes('hasNextPage') && asked.includes('endCursor');
}

/** The variables for the next page of a list; null at its end, and where the answer has no such list. */
export function nextPage(answer: Json, { path, after }: Paged, variables: Variables): Variables | null {
  const info = (at(answer, path.split('.')) as { pageInfo?: { hasNextPage?: boolean; endCursor?: string | null } } | undefined)?.pageInfo;
  return info?.hasNextPage && info.endCursor ? { ...variables, [after]: info.endCursor } : null;
}

/** An answer with the rows of the next page behind its own; the rest stays as it was first said. */
export function withPage(answer: Json, page: Json, { path }: Paged): Json {
  const keys = path.split('.');
  const more = at(page, keys) as Json | undefined;
  return more ? (replaced(answer, keys, (present) => joined(present as Json, more)) as Json) : answer;
}

function joined(present: Json, more: Json): Json {
  const rows = ['nodes', 'edges'].filter((key) => Array.isArray(present[key]) && Array.isArray(more[key]));
  return {
    ...present,
    ...Object.fromEntries(rows.map((key) => [key, [...(present[key] as unknown[]), ...(more[key] as unknown[])]])),
    pageInfo: more.pageInfo,
  };
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (inner !== null && typeof inner === 'object' ? (inner as Json)[key] : undefined), value);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  return { ...(value as Json), [key]: replaced((value as Json)[key], rest, change) };
}
