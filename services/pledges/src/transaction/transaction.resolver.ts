import { type Context, Money } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allocation } from '../allocation/allocation.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Pledge } from '../pledge/pledge.entity.js';
import { Transaction } from './transaction.entity.js';

@Resolver(() => Transaction)
export class TransactionResolver {
  @FieldResolver(() => Pledge, { nullable: true, description: 'The pledge that it is of; null when it was withdrawn.' })
  pledge(@Root() { pledgeId }: Transaction, @Ctx() { reads }: Context): Promise<Pledge | null> {
    return reads.one(Pledge, 'id', pledgeId);
  }

  @FieldResolver(() => Allocation, { nullable: true, description: 'The part of the pledge that it is of; null where it is of the pledge as a whole.' })
  allocation(@Root() { allocationId }: Transaction, @Ctx() { reads }: Context): Promise<Allocation | null> | null {
    return allocationId ? reads.one(Allocation, 'id', allocationId) : null;
  }

  @FieldResolver(() => Money, { description: 'The amount, of the date of the transaction.' })
  money(@Root() { amount, currency, date }: Transaction): Money {
    return { amount, currency, date };
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who was to carry the work out; null where none is named.' })
  implementer(@Root() { implementerId }: Transaction): Organisation | null {
    return implementerId ? { id: implementerId } : null;
  }
}
