import { documents } from '@roadmap-hub/dataset';
import {
  applyRecord,
  type Document,
  type Enterable,
  EntryInput,
  EntryOperation,
  enter,
  type Given,
  madeId,
  payloadOf,
  plain,
  RecordInput,
  restingOn,
  standing,
  type UserError,
  unknownNames,
} from '@roadmap-hub/entries';
import { type Context, DecimalScalar, type Holder, type Needed, Permission } from '@roadmap-hub/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { LOOK_UP } from '../entering/look-up.js';
import { ofPledge } from '../entering/of-pledge.js';
import { ON_ALLOCATION } from '../entering/resting.js';
import { SplitBasis } from '../funding/funding.enums.js';
import { Pledge } from '../pledge/pledge.entity.js';
import { pledgeKind } from '../pledge/pledge.kind.js';
import { reviewPledge } from '../review.js';
import { type AllocationDocument, allocationKind } from './allocation.kind.js';

@InputType({ description: 'A part of a pledge.' })
class AllocationInput {
  @Field(() => ID, { nullable: true, description: 'The id of an allocation that stands, or one of your choice; one is made when left out.' })
  id?: string;

  @Field(() => DecimalScalar, { nullable: true, defaultValue: null, description: 'The amount in the currency of the pledge; null where a share is given.' })
  amount: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The share of the pledge, above 0 and at most 1; null where an amount is given.',
  })
  share: string | null;

  @Field(() => SplitBasis, { defaultValue: SplitBasis.REPORTED, description: 'How the part was found.' })
  basis: SplitBasis;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The state that it is for; ISO 3166-1 alpha-3.' })
  country: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The node of the roadmap that it serves.' })
  node: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The activity of a plan that it pays for.' })
  activity: string | null;
}

@InputType({ description: 'All parts of a pledge, in place of those that stand.' })
class AllocationsInput extends RecordInput {
  @Field(() => ID, { description: 'The id of the pledge.' })
  pledge: string;

  @Field(() => [AllocationInput], { description: 'Its parts; none at all withdraws those that stand.' })
  allocations: AllocationInput[];
}

interface AllocationsDocument extends Document {
  id: string;
  pledge: string;
  roadmap: string;
  donors: string[];
  allocations: AllocationDocument[];
}

const newId = madeId('AL');

/** All allocations of a pledge are entered as a whole: the entry is of the pledge, and its records are they. */
export const enterableAllocations: Enterable<AllocationsDocument> = {
  kind: { ...pledgeKind, type: 'ALLOCATION', owners: ({ donors }: { donors?: string[] }) => (donors ?? []).map((donor) => `donor:${donor}`) },
  noun: 'pledge',
  schema: z.looseObject({
    id: z.string(),
    pledge: z.string(),
    roadmap: z.string(),
    donors: z.array(z.string()),
    allocations: z.array(documents.allocation),
  }) as never,
  newId: ({ pledge }) => pledge as string,
  complete: async (document, db) => {
    const { pledge, sources, confidence, visibility, allocations } = document as AllocationsDocument;
    const { roadmap, donors, assertion } = await ofPledge({ pledge }, db);
    const parts = allocations.map((part) => ({
      ...part,
      id: part.id ?? newId(),
      pledge,
      sources,
      confidence,
      visibility,
      assertion,
      roadmap,
      donors,
    }));
    return { id: pledge, pledge, roadmap, donors, allocations: parts };
  },
  refuse: async ({ allocations, roadmap, pledge }, db) => [
    ...(await unknownNames(db, [
      { field: 'allocations', ids: allocations.map(({ country }) => country), noun: `state in ${roadmap}`, sql: LOOK_UP.country, values: [roadmap] },
      { field: 'allocations', ids: allocations.map(({ node }) => node), noun: `node of ${roadmap}`, sql: LOOK_UP.node, values: [roadmap] },
      { field: 'allocations', ids: allocations.map(({ activity }) => activity), noun: `activity in ${roadmap}`, sql: LOOK_UP.activity, values: [roadmap] },
    ])),
    ...(await foreignIds(db, pledge, allocations)),
    ...(await leftHanging(db, pledge, allocations)),
  ],
  review: ({ pledge, roadmap }, db, today) => reviewPledge(db, roadmap, pledge, today),
  apply: async ({ pledge, allocations }, db, { now }) => {
    const wanted = new Set(allocations.map(({ id }) => id));
    for (const id of await standingAllocations(db, pledge)) {
      if (!wanted.has(id)) await applyRecord(allocationKind, {}, db, { id, operation: EntryOperation.WITHDRAW, now });
    }
    for (const allocation of allocations) {
      const before = await standing(db, allocationKind, allocation.id);
      const operation = before ? EntryOperation.AMEND : EntryOperation.CREATE;
      await applyRecord(allocationKind, allocation, db, { id: allocation.id, operation, now });
    }
    // What the pledge is made of changed: whoever amends it must have seen that.
    await db.query('update pledges.pledge set revision = revision + 1, updated_at = $2 where id = $1', [pledge, now]);
  },
};

/** What no longer is among the parts goes, unless something rests on it. */
async function leftHanging(db: EntityManager, pledge: string, allocations: readonly AllocationDocument[]): Promise<UserError[]> {
  const kept = new Set(allocations.map(({ id }) => id));
  const errors: UserError[] = [];
  for (const id of await standingAllocations(db, pledge)) {
    if (!kept.has(id)) errors.push(...(await restingOn(db, id, ON_ALLOCATION)).map((error) => ({ ...error, path: ['input', 'allocations'] })));
  }
  return errors;
}

async function standingAllocations(db: EntityManager, pledge: string): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(`select id from pledges.allocation where pledge_id = $1 and record_status = 'PUBLISHED' order by id`, [pledge]);
  return rows.map(({ id }) => id);
}

async function foreignIds(db: EntityManager, pledge: string, allocations: readonly AllocationDocument[]) {
  return unknownNames(db, [
    {
      field: 'allocations',
      ids: allocations.map(({ id }) => id),
      noun: `allocation of ${pledge}, but of another pledge,`,
      sql: 'select w.id from unnest($1::text[]) w(id) where not exists (select from pledges.allocation a where a.id = w.id and a.pledge_id <> $2 and pledges.sees(a.visibility, a.owners))',
      values: [pledge],
    },
  ]);
}

const HOLDERS: [Holder, ...Holder[]] = ['donor', 'secretariat'];
const PERMISSION: Needed = { name: 'pledge.allocate', holders: HOLDERS };
const { Payload, PayloadResolver } = payloadOf('Allocations', 'pledge', Pledge);

@Resolver()
class AllocatePledge {
  @Permission(PERMISSION.name, ...HOLDERS)
  @Mutation(() => Payload, {
    nullable: true,
    description:
      'Enters all parts of a pledge at once, in place of those that stand. They never exceed the pledge. Published once somebody else has approved it.',
  })
  allocatePledge(
    @Arg('input', () => AllocationsInput, { description: 'The pledge and its parts.' }) input: AllocationsInput,
    @Arg('entry', () => EntryInput, { nullable: true, description: 'How it is to be taken; as your draft when left out.' }) entry: EntryInput | null,
    @Ctx() context: Context,
  ): Promise<Given> {
    return enter(context, {
      enterable: enterableAllocations,
      permission: PERMISSION,
      operation: EntryOperation.AMEND,
      id: input.pledge,
      change: plain(input),
      options: entry,
    });
  }
}

export const allocationResolvers = [AllocatePledge, PayloadResolver] as const;
