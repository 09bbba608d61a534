import type { Context, EntityClass } from '@roadmap-hub/subgraph';
import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Entry } from './entry/entry.entity.js';
import { UserError } from './user-error.js';
import { a } from './words.js';

/** What mutations give back, before the record and the entry are read. */
export interface Given {
  entryId: string | null;
  recordId: string | null;
  warnings: UserError[];
  userErrors: readonly UserError[];
}

/** The payload of the mutations that enter records of one type, and the resolver of its fields. */
export function payloadOf<T extends object>(name: string, noun: string, record: EntityClass<T>) {
  @ObjectType(`${name}Payload`, { description: `What became of entering ${a(noun)}.` })
  class Payload {
    entryId: string | null;
    recordId: string | null;

    @Field(() => [UserError], { description: 'What is doubtful; the entry was taken nevertheless.' })
    warnings: UserError[];

    @Field(() => [UserError], { description: 'Why the entry was not taken; empty when it was. Nothing is half-written.' })
    userErrors: UserError[];
  }

  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => record as never, {
      nullable: true,
      description: `The ${noun} as it is published now; null while it never was, or while you may not see it.`,
    })
    record(@Root() { recordId }: Given, @Ctx() { reads }: Context): Promise<unknown> | null {
      return recordId === null ? null : reads.one(record as EntityClass<{ id: string }>, 'id', recordId);
    }

    @FieldResolver(() => Entry, { nullable: true, description: 'The entry; null when it was not taken, or when it is nobody’s.' })
    entry(@Root() { entryId }: Given, @Ctx() { reads, sight }: Context): Promise<Entry | null> | null {
      return entryId === null || sight === 'public' ? null : reads.one(Entry, 'id', entryId);
    }
  }

  return { Payload, PayloadResolver };
}

/** The payload of steps of entries, whatever their kind. */
@Directive('@shareable')
@ObjectType({ description: 'What became of a step of an entry.' })
export class EntryPayload {
  entryId: string | null;

  @Field(() => [UserError], { description: 'What is doubtful; the step was taken nevertheless.' })
  warnings: UserError[];

  @Field(() => [UserError], { description: 'Why the step was not taken; empty when it was.' })
  userErrors: UserError[];
}
