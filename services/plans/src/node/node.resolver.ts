import { About, type Context, type Page, PageArgs } from '@roadmap-hub/subgraph';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Event } from '../event/event.entity.js';
import { EventPages } from '../event/event.pages.js';
import { Priority } from '../plan/priority.entity.js';
import { RoadmapNode } from './node.entity.js';
import { eventsOfNode, prioritiesOfNode } from './node.map.js';

const AWAY = 'Null only while the plans service is away.';

@Resolver(() => RoadmapNode)
export class RoadmapNodeResolver {
  @FieldResolver(() => EventPages.Connection, { nullable: true, description: `Events tied to it or to a node below it; the latest first. ${AWAY}` })
  events(@Root() { id }: RoadmapNode, @Args(() => PageArgs) page: PageArgs, @Ctx() { reads }: Context): Promise<Page<Event>> {
    return reads.page(eventsOfNode, id, page);
  }

  @About(10)
  @FieldResolver(() => [Priority], {
    nullable: true,
    description: `Published priorities of national action plans that are tied to it or to a node below it. ${AWAY}`,
  })
  priorities(@Root() { id }: RoadmapNode, @Ctx() { reads }: Context): Promise<Priority[]> {
    return reads.list(prioritiesOfNode, id);
  }
}

export function resolveNode({ id }: RoadmapNode): RoadmapNode {
  return { id };
}
