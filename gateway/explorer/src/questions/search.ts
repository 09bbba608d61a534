import type { Audience, Question } from '@roadmap-hub/client';

/** The questions for a kind of reader that hold all the words, best first: a word of the title counts more than one of the text. */
export function searchQuestions(questions: readonly Question[], text: string, audience: Audience | null): Question[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return questions
    .filter(({ audiences }) => audience === null || audiences.includes(audience))
    .map((question) => ({ question, weight: weigh(question, words) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ question }) => question);
}

function weigh({ title, name, question, about }: Question, words: readonly string[]): number {
  const weights = words.map((word) => {
    if (`${title} ${name}`.toLowerCase().includes(word)) return 3;
    if (question.toLowerCase().includes(word)) return 2;
    return about.toLowerCase().includes(word) ? 1 : 0;
  });
  return weights.every((weight) => weight > 0) ? 1 + weights.reduce<number>((sum, weight) => sum + weight, 0) : 0;
}
