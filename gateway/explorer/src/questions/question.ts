/** Who asks: the three kinds of reader that the catalogue knows. */
export type Audience = 'partner' | 'analyst' | 'donor';

export interface QuestionVariable {
  name: string;
  /** As GraphQL writes it: `[ID!]!`. */
  type: string;
  required: boolean;
  defaultValue?: unknown;
  description?: string | null;
}

/** A named operation in plain words. */
export interface Question {
  name: string;
  title: string;
  question: string;
  about: string;
  audiences: readonly Audience[];
  document: string;
  variables: readonly QuestionVariable[];
}
