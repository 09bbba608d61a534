import { type Context, descendants, type Page, PageArgs, within } from '@roadmap-hub/subgraph';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Assistance } from '../assistance/assistance.entity.js';
import { assistance } from '../assistance/assistance.map.js';
import { AssistancePages } from '../assistance/assistance.pages.js';
import { pledges } from '../pledge/pledge.map.js';
import { PledgePages } from '../pledge/pledge.pages.js';
import type { PledgePage } from '../pledge/pledge-total.resolver.js';
import { RoadmapNode } from './node.entity.js';

const AWAY = 'Null only while the pledges service is away.';

/** Tied to the node or to anything below it. */
const pledgesOfNode = within(pledges, ({ column, parent }) => `${column('nodeIds')} && ${descendants(`array[${parent}]`)}`);
const assistanceOfNode = within(assistance, ({ column, parent }) => `${column('nodeIds')} && ${descendants(`array[${parent}]`)}`);

@Resolver(() => RoadmapNode)
export class RoadmapNodeResolver {
  @FieldResolver(() => PledgePages.Connection, { nullable: true, description: `Pledges tied to it or to a node below it. ${AWAY}` })
  pledges(@Root() { id }: RoadmapNode, @Args(() => PageArgs) page: PageArgs, @Ctx() { reads }: Context): Promise<PledgePage> {
    return reads.page(pledgesOfNode, id, page).then((found) => ({ ...found, counted: { roadmap: id.slice(0, id.indexOf(':')), nodes: [id] } }));
  }

  @FieldResolver(() => AssistancePages.Connection, { nullable: true, description: `Assistance tied to it or to a node below it. ${AWAY}` })
  assistance(@Root() { id }: RoadmapNode, @Args(() => PageArgs) page: PageArgs, @Ctx() { reads }: Context): Promise<Page<Assistance>> {
    return reads.page(assistanceOfNode, id, page);
  }
}

export function resolveNode({ id }: RoadmapNode): RoadmapNode {
  return { id };
}
