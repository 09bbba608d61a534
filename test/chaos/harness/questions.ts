import { readGolden, readOperation } from '../../e2e/golden/operations.js';

export interface Question {
  name: string;
  query: string;
  variables: object;
}

const named = (name: string): Question => ({ name, query: readOperation(name), variables: readGolden(name).variables });

/** What the load asks in turn: each service alone and all of them together, light and heavy. */
export const QUESTIONS: readonly Question[] = ['CountryPlan', 'AdoptionStatements', 'NapStatusBoard', 'SupportMatrix', 'CountryPlan', 'PledgeTrace'].map(named);
