/** For whom a question is of use. */
export type Audience = (typeof AUDIENCES)[number];

/** All audiences: who has a system of its own, who compares and checks, who gives. */
export const AUDIENCES = ['partner', 'analyst', 'donor'] as const;

/** A value of a variable that has a fixed choice of them. */
export interface Option {
  readonly value: string;
  readonly description: string;
}

/** What can be filled in to a question. */
export interface Variable {
  readonly name: string;
  /** Its type as GraphQL writes it, such as `[ID!]`. */
  readonly type: string;
  /** Whether the question cannot be asked without it. */
  readonly required: boolean;
  /** What is taken when it is left out, as JSON; absent where there is nothing. */
  readonly defaultValue?: unknown;
  /** What it means, in the words of the schema. */
  readonly description?: string;
  /** What can be chosen, where the choice is fixed. */
  readonly options?: readonly Option[];
}

/** A list in the answer that comes in pages. */
export interface Paging {
  /** Where it lies in the answer's data: names with dots between, such as `country.plan.activities`. */
  readonly path: string;
  /** The variable that takes the cursor to go on from. */
  readonly after: string;
  /** The variable that takes how many records a page has; null where there is none. */
  readonly first: string | null;
}

/** One of the named questions that the hub keeps an answer to. */
export interface Question {
  /** The name of its operation, such as `FundingGaps`. */
  readonly name: string;
  /** A few words to find it by. */
  readonly title: string;
  /** What it asks, in plain words. */
  readonly question: string;
  /** For whom it is and what has to be known of the answer. */
  readonly about: string;
  readonly audiences: readonly Audience[];
  /** The operation as GraphQL. */
  readonly document: string;
  readonly variables: readonly Variable[];
  /** The lists that come in pages; empty where the answer is whole. */
  readonly pages: readonly Paging[];
  /** Variables that give an answer, to try it with. */
  readonly example: Readonly<Record<string, unknown>>;
}
