import type { Context } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Assistance } from '../assistance/assistance.entity.js';
import { Event } from '../event/event.entity.js';
import { Pledge } from '../pledge/pledge.entity.js';
import { PledgeLink } from './link.entity.js';

@Resolver(() => PledgeLink)
export class PledgeLinkResolver {
  @FieldResolver(() => ID, { description: 'The id of the event or of the assistance record.' })
  to(@Root() link: PledgeLink): string {
    return link.eventId ?? link.assistanceId ?? '';
  }

  @FieldResolver(() => Pledge, { nullable: true, description: 'The pledge; null when it was withdrawn.' })
  pledge(@Root() link: PledgeLink, @Ctx() { reads }: Context): Promise<Pledge | null> {
    return reads.one(Pledge, 'id', link.pledgeId);
  }

  @FieldResolver(() => Event, { nullable: true, description: 'The event, where `to` is one.' })
  event(@Root() { eventId }: PledgeLink): Event | null {
    return eventId ? { id: eventId } : null;
  }

  @FieldResolver(() => Assistance, { nullable: true, description: 'The assistance record, where `to` is one.' })
  assistance(@Root() link: PledgeLink, @Ctx() { reads }: Context): Promise<Assistance | null> | null {
    return link.assistanceId ? reads.one(Assistance, 'id', link.assistanceId) : null;
  }
}
