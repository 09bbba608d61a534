import type { Question } from '@roadmap-hub/client';

/** The catalogue as data. */
export function renderQuestions(questions: readonly Question[]): string {
  return `import type { Question } from '../question.js';

/** The named questions, by name. */
export const questions: readonly Question[] = ${JSON.stringify(questions, null, 2)};
`;
}
