import { ArgsType, Field, Int } from 'type-graphql';
import { BadUserInput } from '../errors/bad-user-input.js';

export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 500;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `How many records to give, 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} when left out.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor to go on from: `endCursor` of the page before.' })
  after?: string | null;
}

/** @throws BadUserInput outside 1 to 500. */
export function pageSize(first: number | null | undefined): number {
  if (first == null) return DEFAULT_PAGE;
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  throw new BadUserInput({ argument: 'first', received: first, allowed: `give a whole number from 1 to ${LARGEST_PAGE}` });
}
