import { type Context, DEFAULT_ROADMAP, type Page, PageArgs, roadmapCode } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Event } from '../event/event.entity.js';
import { EventPages } from '../event/event.pages.js';
import { latestStatus, PlanStatusBasis, type StatusFinding } from '../plan/latest-status.js';
import { NationalActionPlan } from '../plan/plan.entity.js';
import { PlanStatus } from '../plan/plan.enums.js';
import { Country } from './country.entity.js';
import { eventsOfCountry, planId, statementsOfPlan } from './country.map.js';

const ROADMAP = { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." };
const AWAY = 'Null only while the plans service is away.';

@Resolver(() => Country)
export class CountryResolver {
  @FieldResolver(() => NationalActionPlan, { nullable: true, description: 'Its national action plan to a roadmap; null where the hub has none.' })
  plan(@Root() { iso3 }: Country, @Arg('roadmap', () => ID, ROADMAP) roadmap: string, @Ctx() { reads }: Context): Promise<NationalActionPlan | null> {
    return reads.one(NationalActionPlan, 'id', planId(roadmapCode(roadmap, 'roadmap'), iso3));
  }

  @FieldResolver(() => PlanStatus, {
    nullable: true,
    description: `How far its plan is, by the latest statement; UNKNOWN when there is none or when the sources leave it undecided. \`planStatusBasis\` says which. ${AWAY}`,
  })
  async planStatus(@Root() country: Country, @Arg('roadmap', () => ID, ROADMAP) roadmap: string, @Ctx() context: Context): Promise<PlanStatus> {
    return (await finding(country, roadmap, context)).status;
  }

  @FieldResolver(() => PlanStatusBasis, { nullable: true, description: `On what \`planStatus\` rests. ${AWAY}` })
  async planStatusBasis(@Root() country: Country, @Arg('roadmap', () => ID, ROADMAP) roadmap: string, @Ctx() context: Context): Promise<PlanStatusBasis> {
    return (await finding(country, roadmap, context)).basis;
  }

  @FieldResolver(() => EventPages.Connection, {
    nullable: true,
    description: `Events that name it, as a state that they are about or as a party; the latest first. ${AWAY}`,
  })
  events(
    @Root() { iso3 }: Country,
    @Arg('roadmap', () => ID, ROADMAP) roadmap: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<Page<Event>> {
    return reads.page(eventsOfCountry, iso3, { ...page, filter: { roadmap } });
  }
}

async function finding({ iso3 }: Country, roadmap: string, { reads }: Context): Promise<StatusFinding> {
  return latestStatus(await reads.list(statementsOfPlan, planId(roadmapCode(roadmap, 'roadmap'), iso3)));
}

export function resolveCountry({ iso3 }: Country): Country {
  return { iso3 };
}
