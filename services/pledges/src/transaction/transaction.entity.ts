import { OwnRecord, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum TransactionType {
  COMMITMENT = 'COMMITMENT',
  DISBURSEMENT = 'DISBURSEMENT',
  EXPENDITURE = 'EXPENDITURE',
}
registerEnumType(TransactionType, {
  name: 'IatiTransactionType',
  description: 'What a transaction is, by IATI 2.03.',
  valuesConfig: {
    COMMITMENT: { description: 'A binding commitment to pay (IATI type 2).' },
    DISBURSEMENT: { description: 'Money paid to whoever carries the work out (IATI type 3).' },
    EXPENDITURE: {
      description: 'Money spent by whoever carries the work out (IATI type 4). The same money as the disbursement before it, so it is in no sum.',
    },
  },
});

@ObjectType({ description: 'What became of a pledge: a commitment, a payment, or what the payment was spent on.' })
@Entity('transaction')
export class Transaction extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  @Column('text')
  pledgeId: string;

  @Column('text', { nullable: true })
  allocationId: string | null;

  @Field(() => TransactionType, { description: 'What it is.' })
  @Column('text')
  iatiType: TransactionType;

  @Field(() => PartialDateScalar, { description: 'When it was made.' })
  @Column('text')
  date: PartialDate;

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  @Column('text', { nullable: true })
  implementerId: string | null;
}
