export const QUESTION_KEYS = ['Q1', 'Q2', 'Q3', 'Q4', 'Q4b', 'Q5'] as const;
export type QuestionKey = (typeof QUESTION_KEYS)[number];
