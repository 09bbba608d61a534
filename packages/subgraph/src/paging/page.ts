import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'Where a page of a connection lies.' })
export class PageInfo {
  @Field({ description: 'Whether more follows; ask for it with `after: endCursor`.' })
  hasNextPage: boolean;

  @Field({ description: 'Whether something comes before this page, that is, whether `after` was given.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge; null on an empty page.' })
  endCursor: string | null;
}

/** One row of a page with its place in the order. */
export interface PageEdge<T> {
  node: T;
  cursor: string;
}

/** A part of a page: it is there, or it is read when it is asked for. Who carries out a query calls what is a function. */
type Part<V> = V | (() => Promise<V>);

/** What the reads return for a connection: nothing of it is read that is not asked for. */
export interface Page<T> {
  edges: Part<PageEdge<T>[]>;
  nodes: Part<T[]>;
  pageInfo: Part<PageInfo>;
  count: () => Promise<number>;
  /** The ids of the whole selection, on all pages together. */
  ids: () => Promise<string[]>;
}

/** One of which nothing is read yet. */
export type LazyPage<T> = { [K in keyof Page<T>]: Extract<Page<T>[K], () => Promise<unknown>> };
