import { ENTITY, KEY } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The reference service's interface, seen from here: whatever the node is, only its id is known. */
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
@ObjectType({ description: ENTITY.RoadmapNode })
export class RoadmapNode {
  @Field(() => ID, { description: KEY.nodeId })
  id: string;
}

/** References to nodes, to be filled in by the service that owns them. */
export function nodesOf(ids: readonly string[]): RoadmapNode[] {
  return ids.map((id) => ({ id }));
}
