import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

export enum UserErrorCode {
  REQUIRED = 'REQUIRED',
  INVALID = 'INVALID',
  NOT_FOUND = 'NOT_FOUND',
  ALREADY_THERE = 'ALREADY_THERE',
  CONFLICT = 'CONFLICT',
  REFUSED = 'REFUSED',
  WRONG_STATE = 'WRONG_STATE',
  FOUR_EYES = 'FOUR_EYES',
  KEY_REUSED = 'KEY_REUSED',
  DATA_QUALITY = 'DATA_QUALITY',
}
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why an entry was not taken, or what is doubtful about it.',
  valuesConfig: {
    REQUIRED: { description: 'Something is missing.' },
    INVALID: { description: 'A value cannot be what it is given as.' },
    NOT_FOUND: { description: 'Something that is named is not there.' },
    ALREADY_THERE: { description: 'There is such a record already.' },
    CONFLICT: { description: 'Somebody else changed the record meanwhile: read it again, and decide.' },
    REFUSED: { description: 'It would not add up with what else stands.' },
    WRONG_STATE: { description: 'The entry, or the record, is not in a state in which this can be done with it.' },
    FOUR_EYES: { description: 'Who submitted an entry cannot approve it.' },
    KEY_REUSED: { description: 'The idempotency key was used for another request.' },
    DATA_QUALITY: { description: 'A rule of data quality found something; its guidance says what to do.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'What is wrong with an entry, and where; or, among warnings, what is doubtful.' })
export class UserError {
  @Field(() => [String], { description: 'Where it is in the arguments, from the outside in; empty where it is of no one value.' })
  path: string[];

  @Field(() => UserErrorCode, { description: 'What kind of fault it is.' })
  code: UserErrorCode;

  @Field({ description: 'What is wrong, and what would be right.' })
  message: string;
}

/** Ends a mutation without any effect; what it holds is told to the client as `userErrors`. */
export class Refusal extends Error {
  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map(({ message }) => message).join('; '));
    this.name = 'Refusal';
  }

  static of(code: UserErrorCode, message: string, ...path: string[]): Refusal {
    return new Refusal([{ code, message, path }]);
  }
}
