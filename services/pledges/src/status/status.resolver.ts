import { type Context, ServiceStatus, serviceStatus } from '@roadmap-hub/subgraph';
import { Ctx, Directive, Field, FieldResolver, ObjectType, Query, Resolver } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'How the services of the hub fare; each fills in its own part.' })
export class HubStatus {
  @Field(() => ServiceStatus, { nullable: true, description: 'The service of pledges and assistance; null while it is away.' })
  pledges?: ServiceStatus | null;
}

@Resolver(() => HubStatus)
export class HubStatusResolver {
  @Directive('@shareable')
  @Query(() => HubStatus, { nullable: true, description: 'How the services of the hub fare, and up to what date their data was read.' })
  hubStatus(): HubStatus {
    return {};
  }

  @FieldResolver(() => ServiceStatus, { nullable: true, description: 'The service of pledges and assistance; null while it is away.' })
  pledges(@Ctx() context: Context): Promise<ServiceStatus> {
    return serviceStatus(context, 'pledges');
  }
}
