import { amendmentOf, RecordInput } from '@roadmap-hub/entries';
import { CurrencyCodeScalar, DecimalScalar, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { TransactionType } from './transaction.entity.js';

@InputType({ description: 'What became of a pledge: a commitment, a disbursement or an expenditure.' })
export class TransactionInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice; one is made when left out.' })
  id?: string;

  @Field(() => ID, { description: 'The id of the pledge.' })
  pledge: string;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The id of the allocation that it is of; null for the pledge as a whole.' })
  allocation: string | null;

  @Field(() => TransactionType, { description: 'What it is; an IATI transaction type.' })
  iatiType: TransactionType;

  @Field(() => PartialDateScalar, { description: 'When it took place.' })
  date: PartialDate;

  @Field(() => DecimalScalar, { description: 'The amount, above 0, with six decimals at most.' })
  amount: string;

  @Field(() => CurrencyCodeScalar, { description: 'Its currency; ISO 4217.' })
  currency: string;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'Who received it, by the id of an organisation.' })
  implementer: string | null;
}

export const TransactionAmendment = amendmentOf('TransactionAmendment', 'What is to change of a transaction; what is left out stays.', TransactionInput, [
  'id',
  'pledge',
]);
