import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type Page, type PageEdge, PageInfo } from './page.js';

type TypeThunk<T> = () => new (...args: never[]) => T;

/** The class to return from a query, and the resolver to name in the schema. */
export interface ConnectionTypes {
  Connection: new () => object;
  ConnectionResolver: new () => object;
}

/**
 * The Relay connection of a type: its two classes and the resolver of `totalCount`.
 * Each connection belongs to one service, so it is made in that service's folder of the type.
 */
export function connectionOf<T extends object>(name: string, of: string, type: TypeThunk<T>): ConnectionTypes {
  const node = type as unknown as () => typeof Object;

  @ObjectType(`${name}Edge`, { description: `One of ${of} with its place in the order.` })
  class Edge implements PageEdge<T> {
    @Field(node, { description: 'The record itself.' })
    node: T;

    @Field({ description: 'Its place; give it as `after` to go on from here. Opaque.' })
    cursor: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${of}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The records of this page with their cursors.' })
    edges: Edge[];

    @Field(() => [type()] as unknown as [typeof Object], { description: 'The records of this page, without cursors.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Where this page lies.' })
    pageInfo: PageInfo;

    /** Made by the reads; the resolver below calls it only when the count is asked for. */
    count: Page<T>['count'];
  }

  @Resolver(() => Connection)
  class ConnectionResolver {
    @FieldResolver(() => Int, { description: 'How many records the whole selection has, on all pages together.' })
    totalCount(@Root() page: Page<T>): Promise<number> {
      return page.count();
    }
  }

  return { Connection, ConnectionResolver };
}
