import {
  byChange,
  type Context,
  childrenOf,
  connectionOf,
  type Holder,
  isOneOf,
  type ListMap,
  type Page,
  PageArgs,
  type PageMap,
  Permission,
} from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Enterable } from '../enterable.js';
import { EntryPayload } from '../payload.js';
import { RecordType } from '../record-type.js';
import { type Step, takeStep } from '../workflow.js';
import { Entry, EntryStep } from './entry.entity.js';
import { EntryState } from './entry.enums.js';

const stepsOfEntry: ListMap<EntryStep> = childrenOf(EntryStep, 'entryId', 'position');

@Resolver(() => Entry)
export class EntryResolver {
  @FieldResolver(() => [EntryStep], { description: 'The steps that it took, in order.' })
  steps(@Root() { id }: Entry, @Ctx() { reads }: Context): Promise<EntryStep[]> {
    return reads.list(stepsOfEntry, id);
  }
}

@Resolver(() => EntryPayload)
export class EntryPayloadResolver {
  @FieldResolver(() => Entry, { nullable: true, description: 'The entry as it is now; null when the step was not taken.' })
  entry(@Root() { entryId }: EntryPayload, @Ctx() { reads }: Context): Promise<Entry | null> | null {
    return entryId === null ? null : reads.one(Entry, 'id', entryId);
  }
}

@InputType({ description: 'Narrows a list of entries: all fields that are given must hold; of a list, any.' })
class EntryFilter {
  @Field(() => [EntryState], { nullable: true, description: 'How far they are.' })
  states?: EntryState[] | null;

  @Field(() => [RecordType], { nullable: true, description: 'The kinds of their records.' })
  types?: RecordType[] | null;

  @Field(() => [ID], { nullable: true, description: 'Records, by their ids.' })
  records?: string[] | null;
}

export { EntryFilter };

const entries: PageMap<Entry, EntryFilter, 'UPDATED'> = {
  target: Entry,
  filters: { states: isOneOf('state'), types: isOneOf('recordType'), records: isOneOf('recordId') },
  orders: { UPDATED: byChange('updatedAt') },
  defaultOrder: 'UPDATED',
};

const STEPS: Record<Step, { holders: [Holder, ...Holder[]]; description: string }> = {
  submit: { holders: ['donor', 'focalPoint', 'partner', 'secretariat'], description: 'Gives your entry to be judged.' },
  return: { holders: ['secretariat'], description: 'Sends an entry back to its author, with a note of what is to be mended.' },
  approve: { holders: ['secretariat'], description: 'Judges an entry of somebody else to be right.' },
  publish: { holders: ['secretariat'], description: 'Makes an approved entry a record that readers see.' },
  withdraw: { holders: ['donor', 'focalPoint', 'partner', 'secretariat'], description: 'Takes an entry back; nothing comes of it.' },
};

/** What can be asked of the entries of a service, and done with them; `area` is in every name: `pledgeEntries`. */
export function entryResolvers(area: string, enterables: readonly Enterable[]) {
  const upper = area.charAt(0).toUpperCase() + area.slice(1);
  const known = new Map(enterables.map((enterable) => [enterable.kind.type, enterable]));
  const Pages = connectionOf(`${upper}Entry`, 'entries', () => Entry);

  @Resolver()
  class Queries {
    @Query(() => Entry, { name: `${area}Entry`, nullable: true, description: 'An entry by its id; null when there is none that you may see.' })
    one(@Arg('id', () => ID, { description: 'The id of the entry.' }) id: string, @Ctx() { reads, sight }: Context): Promise<Entry | null> | null {
      return sight === 'public' ? null : reads.one(Entry, 'id', id);
    }

    @Query(() => Pages.Connection, {
      name: `${area}Entries`,
      nullable: true,
      description: 'The entries that you may see, those that changed longest ago first: your own, those of your donor or state, and for the secretariat all.',
    })
    page(
      @Arg('filter', () => EntryFilter, { nullable: true, description: 'Narrows the list.' }) filter: EntryFilter | null,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() { reads, sight }: Context,
    ): Promise<Page<Entry>> | Page<Entry> {
      if (sight === 'public') return NOTHING;
      return reads.page(entries, null, { ...page, filter: filter ?? {} });
    }
  }

  const classes = (Object.keys(STEPS) as Step[]).map((step) => stepResolver(step, upper, area, known));
  return [Queries, Pages.ConnectionResolver, ...classes] as const;
}

/** Who is unknown sees no entry. */
const NOTHING: Page<Entry> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  count: () => Promise.resolve(0),
  ids: () => Promise.resolve([]),
};

function stepResolver(step: Step, upper: string, area: string, enterables: ReadonlyMap<string, Enterable>) {
  const { holders, description } = STEPS[step];
  @Resolver()
  class StepMutation {
    @Permission(`${area}.${step}`, ...holders)
    @Mutation(() => EntryPayload, { name: `${step}${upper}Entry`, nullable: true, description })
    take(
      @Arg('id', () => ID, { description: 'The id of the entry.' }) id: string,
      @Arg('note', () => String, { nullable: true, description: 'What is to be said with it; needed when it is sent back.' }) note: string | null,
      @Ctx() context: Context,
    ) {
      return takeStep(context, { step, id, note, enterables });
    }
  }
  return StepMutation;
}
