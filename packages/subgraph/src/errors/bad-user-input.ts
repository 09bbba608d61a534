import { GraphQLError } from 'graphql';

/** What a client can put right by itself: which argument, what came, what would be right. */
export interface InputProblem {
  argument: string;
  received: unknown;
  allowed: string;
}

/** The typed error for wrong input. Its message alone is enough to mend the request. */
export class BadUserInput extends GraphQLError {
  constructor(problem: InputProblem) {
    super(`${problem.argument}: ${describe(problem.received)} is not allowed; ${problem.allowed}`, {
      extensions: { code: 'BAD_USER_INPUT', ...problem, received: shorten(problem.received) },
    });
  }
}

function describe(value: unknown): string {
  return JSON.stringify(shorten(value)) ?? 'nothing';
}

/** An error must not echo a megabyte back. */
function shorten(value: unknown): unknown {
  return typeof value === 'string' && value.length > 100 ? `${value.slice(0, 100)}…` : value;
}
