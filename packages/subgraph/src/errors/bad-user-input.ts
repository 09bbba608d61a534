import { type ASTNode, GraphQLError } from 'graphql';

/** What a client can put right by itself: which argument, what came, what would be right. */
export interface InputProblem {
  argument: string;
  received: unknown;
  allowed: string;
}

/** The typed error for wrong input. Its message alone is enough to mend the request. */
export class BadUserInput extends GraphQLError {
  constructor(
    private readonly problem: InputProblem,
    place?: ASTNode,
  ) {
    super(`${problem.argument}: ${describe(problem.received)} is not allowed; ${problem.allowed}`, {
      ...(place && { nodes: [place] }),
      extensions: { code: 'BAD_USER_INPUT', ...problem, received: shorten(problem.received) },
    });
  }

  /** The same, with its place in the document. */
  at(place: ASTNode): BadUserInput {
    return new BadUserInput(this.problem, place);
  }
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(shorten(value));
}

/** An error must not echo a megabyte back. */
function shorten(value: unknown): unknown {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : value;
}
