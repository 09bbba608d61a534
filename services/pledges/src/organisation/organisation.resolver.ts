import { type Context, DEFAULT_ROADMAP, type Page, PageArgs, within } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Assistance } from '../assistance/assistance.entity.js';
import { assistance } from '../assistance/assistance.map.js';
import { AssistancePages } from '../assistance/assistance.pages.js';
import { Organisation } from './organisation.entity.js';

const assistanceOfProvider = within(assistance, ({ column, parent }) => `${column('providerIds')} && array[${parent}]`);

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => AssistancePages.Connection, {
    nullable: true,
    description: 'Assistance that it gave, alone or with others; the latest first. Null only while the pledges service is away.',
  })
  assistance(
    @Root() { id }: Organisation,
    @Arg('roadmap', () => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." }) roadmap: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<Page<Assistance>> {
    return reads.page(assistanceOfProvider, id, { ...page, filter: { roadmap } });
  }
}

export function resolveOrganisation({ id }: Organisation): Organisation {
  return { id };
}
