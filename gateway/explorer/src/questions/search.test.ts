import { expect, test } from '@jest/globals';
import { AUDIENCES, questions } from '@roadmap-hub/client';
import { searchQuestions } from './search.js';

test('there are at least twenty questions, and some for everybody who asks', () => {
  expect(questions.length).toBeGreaterThanOrEqual(20);
  for (const audience of AUDIENCES) expect(searchQuestions(questions, '', audience).length).toBeGreaterThan(4);
});

test('words are searched in any order and case, those of the title first', () => {
  const found = searchQuestions(questions, 'PLAN state', null);
  expect(found.length).toBeGreaterThan(2);
  expect(found[0]?.title.toLowerCase()).toMatch(/plan/);
  expect(searchQuestions(questions, 'nothing-of-the-kind', null)).toEqual([]);
});
