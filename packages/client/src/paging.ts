import { type Answer, complete } from './answer.js';
import type { Asker } from './asker.js';
import { NetworkFailure } from './errors.js';
import type { Paging } from './question.js';
import type { RequestOptions } from './send.js';

/** What lies at a path of an answer. */
type At<Data, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? At<NonNullable<Data>[Key & keyof NonNullable<Data>], Rest>
  : NonNullable<NonNullable<Data>[Path & keyof NonNullable<Data>]>;

/** The records of a connection, whichever way they were asked for. */
type RecordOf<Connection> = Connection extends { readonly nodes: ReadonlyArray<infer Node> }
  ? Node
  : Connection extends { readonly edges: ReadonlyArray<{ readonly node: infer Node }> }
    ? Node
    : never;

/** A list below a record that is not there is no empty list. */
type Gathered<Data, Path extends string> = Path extends `${string}.${string}` ? RecordOf<At<Data, Path>>[] | null : RecordOf<At<Data, Path>>[];

/** What the helpers read of a connection. */
interface Connection {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly { readonly node: unknown }[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Of a paged question: which list to follow, where its answer has several, and how to ask. */
export interface PagesOptions<Path extends string> extends RequestOptions {
  /** The path of the list; needed only where there are several. */
  readonly of?: Path;
}

/**
 * All pages of a list, one answer after the other, each asked for when it is wanted. A page whose
 * list is missing is yielded as it is and then ends the walk with its error.
 */
export async function* pages<Data, Variables extends object, Path extends string>(
  ask: Asker<Data, Variables, Path>,
  variables: Variables,
  options: PagesOptions<Path> = {},
): AsyncGenerator<Answer<Data>, void, undefined> {
  const { path, after } = chosen(ask.paging, options.of);
  const seen = new Set<string>();
  let next = variables;
  for (;;) {
    const answer: Answer<Data> = await call(ask, next, options);
    yield answer;
    const connection = connectionAt(answer.data, path);
    if (!connection) {
      complete(answer);
      return;
    }
    if (!connection.pageInfo) throw new TypeError(`Ask for pageInfo { hasNextPage endCursor } of ${path}, so that its pages can be followed.`);
    const { hasNextPage, endCursor: cursor } = connection.pageInfo;
    if (!hasNextPage) return;
    if (cursor === null || seen.has(cursor)) {
      throw new NetworkFailure(`${path} has more pages, but the hub gave no new cursor to go on from.`, 'unreadable', {
        requestId: answer.requestId ?? undefined,
      });
    }
    seen.add(cursor);
    next = { ...variables, [after]: cursor };
  }
}

/**
 * All records of a list, from all pages. Rejects when anything is missing from a page: a list that
 * is not whole cannot be told from one that is. Null when the record that has the list is not there.
 */
export async function all<Data, Variables extends object, Path extends string, Of extends Path = Path>(
  ask: Asker<Data, Variables, Path>,
  variables: Variables,
  options: PagesOptions<Of> = {},
): Promise<Gathered<Data, Of>> {
  const { path } = chosen<string>(ask.paging, options.of);
  const records: unknown[] = [];
  let found = false;
  for await (const answer of pages<Data, Variables, Path>(ask, variables, options)) {
    const connection = connectionAt(complete(answer), path);
    if (!connection) continue;
    found = true;
    records.push(...recordsOf(connection));
  }
  return (found ? records : null) as Gathered<Data, Of>;
}

/** Whether variables may be left out depends on their type, which is not known here. */
function call<Data, Variables>(ask: Asker<Data, Variables, string>, variables: Variables, options: RequestOptions): Promise<Answer<Data>> {
  return (ask as unknown as (variables: Variables, options: RequestOptions) => Promise<Answer<Data>>)(variables, options);
}

function chosen<Path extends string>(paging: readonly (Paging & { readonly path: Path })[], of: Path | undefined): Paging {
  const found = of === undefined && paging.length === 1 ? paging[0] : paging.find(({ path }) => path === of);
  if (found) return found;
  const names = paging.map(({ path }) => path).join(', ');
  throw new TypeError(names === '' ? 'This question has no list that comes in pages.' : `Say which list to follow, by \`of\`: one of ${names}.`);
}

function connectionAt(data: unknown, path: string): Connection | null {
  let here: unknown = data;
  for (const key of path.split('.')) here = (here as Record<string, unknown> | null | undefined)?.[key];
  return (here ?? null) as Connection | null;
}

function recordsOf({ nodes, edges }: Connection): readonly unknown[] {
  return nodes ?? edges?.map(({ node }) => node) ?? [];
}
