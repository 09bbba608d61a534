import { type Context, childrenOf } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PledgeLink } from '../link/link.entity.js';
import { Event } from './event.entity.js';

const linksOfEvent = childrenOf(PledgeLink, 'eventId', 'id');

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => [PledgeLink], {
    nullable: true,
    description:
      'Pledges that a source says paid for it, or that are the same fact; empty where no source says so. Null only while the pledges service is away.',
  })
  links(@Root() { id }: Event, @Ctx() { reads }: Context): Promise<PledgeLink[]> {
    return reads.list(linksOfEvent, id);
  }
}

export function resolveEvent({ id }: Event): Event {
  return { id };
}
