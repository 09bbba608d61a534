import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The reference service's interface, seen from here: whatever the node is, only its id is known. */
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A node of a roadmap: a goal, a target, an action, at any depth.' })
export class RoadmapNode {
  @Field(() => ID, { description: '`<roadmap>:<code>`, for example `CFR:G1`.' })
  id: string;
}

/** References to nodes, to be filled in by the service that owns them. */
export function nodesOf(ids: readonly string[]): RoadmapNode[] {
  return ids.map((id) => ({ id }));
}
