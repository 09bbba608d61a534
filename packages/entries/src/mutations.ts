import type { Context, EntityClass, Needed } from '@roadmap-hub/subgraph';
import { type Holder, Permission } from '@roadmap-hub/subgraph';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { enter } from './enter.js';
import type { Enterable } from './enterable.js';
import { EntryOperation } from './entry/entry.enums.js';
import { EntryInput } from './input/entry.input.js';
import { type Given, payloadOf } from './payload.js';
import { a } from './words.js';

type Input = new () => object;

interface Entering {
  enterable: Enterable;
  /** As in `recordPledge`. */
  name: string;
  /** The verb of a new one: `record`, `create`, `report`. */
  verb: string;
  record: EntityClass<object>;
  input: Input;
  amendment: Input;
  permission: string;
  holders: [Holder, ...Holder[]];
}

const ENTRY = 'How it is to be taken; as your draft when left out.';

/** The three mutations by which a kind of record is entered, amended and withdrawn. */
export function mutationsOf({ enterable, name, verb, record, input, amendment, permission, holders }: Entering) {
  const { noun } = enterable;
  const { Payload, PayloadResolver } = payloadOf(name, noun, record);
  const needed: Needed = { name: permission, holders };
  const give = (context: Context, operation: EntryOperation, id: string | null, change: object | null, options: EntryInput | null): Promise<Given> =>
    enter(context, { enterable, permission: needed, operation, id, change: change && plain(change), options });

  @Resolver()
  class Mutations {
    @Permission(permission, ...holders)
    @Mutation(() => Payload, {
      name: `${verb}${name}`,
      nullable: true,
      description: `Enters a new ${noun}. It is published once somebody else has approved it.`,
    })
    create(
      @Arg('input', () => input, { description: `The ${noun}.` }) change: object,
      @Arg('entry', () => EntryInput, { nullable: true, description: ENTRY }) entry: EntryInput | null,
      @Ctx() context: Context,
    ): Promise<Given> {
      return give(context, EntryOperation.CREATE, null, change, entry);
    }

    @Permission(permission, ...holders)
    @Mutation(() => Payload, {
      name: `amend${name}`,
      nullable: true,
      description: `Enters a change of ${a(noun)}. What stands stays as it is until somebody else has approved it.`,
    })
    amend(
      @Arg('id', () => ID, { description: `The id of the ${noun}.` }) id: string,
      @Arg('input', () => amendment, { description: 'What is to change; what is left out stays.' }) change: object,
      @Arg('entry', () => EntryInput, { nullable: true, description: ENTRY }) entry: EntryInput | null,
      @Ctx() context: Context,
    ): Promise<Given> {
      return give(context, EntryOperation.AMEND, id, change, entry);
    }

    @Permission(permission, ...holders)
    @Mutation(() => Payload, {
      name: `withdraw${name}`,
      nullable: true,
      description: `Enters that ${a(noun)} no longer stands. It is kept, and found by its id.${enterable.refuseWithdrawal ? ' Refused while others that stand rest on it.' : ''}`,
    })
    withdraw(
      @Arg('id', () => ID, { description: `The id of the ${noun}.` }) id: string,
      @Arg('entry', () => EntryInput, { nullable: true, description: ENTRY }) entry: EntryInput | null,
      @Ctx() context: Context,
    ): Promise<Given> {
      return give(context, EntryOperation.WITHDRAW, id, null, entry);
    }
  }

  return { resolvers: [Mutations, PayloadResolver] as const };
}

/** Without the classes that TypeGraphQL makes, and without what was not given. */
export function plain(input: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(input)) as Record<string, unknown>;
}
