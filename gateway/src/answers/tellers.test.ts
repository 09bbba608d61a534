import { expect, test } from '@jest/globals';
import { tellersOf } from './tellers.js';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`) as [string, string, string];

const ALL = new Set(['reference', 'plans', 'pledges']);

test.each([
  ['one that reads what the others publish tells for them', { reference: `1 ${A}`, plans: `1 ${B} ${A}`, pledges: `1 ${C} ${B} ${A}` }, ['pledges']],
  ['whatever the order', { pledges: `1 ${C} ${A} ${B}`, plans: `1 ${A} ${B}` }, ['pledges']],
  ['two that read different places are both asked', { reference: `1 ${A}`, plans: `1 ${B}` }, ['reference', 'plans']],
  ['one that reads more than the other shows is asked', { plans: `1 ${B} ${A}`, pledges: `1 ${C} ${A}` }, ['plans', 'pledges']],
  ['one of another release is asked', { reference: `2 ${A}`, plans: `1 ${B} ${A}` }, ['plans', 'reference']],
  ['two with the same words are asked once', { reference: `1 ${A}`, plans: `1 ${A}` }, ['reference']],
  ['words that others may have too say nothing', { reference: '1', plans: '1 2', pledges: '1' }, ['plans', 'reference', 'pledges']],
  ['no service, nobody to ask', {}, []],
])('%s', (_, states, tellers) => {
  expect(tellersOf(states as Record<string, string>, ALL)).toEqual(tellers);
});

test('one that may be away by itself is asked, whoever could tell for it', () => {
  const states = { reference: `1 ${A}`, plans: `1 ${B} ${A}`, pledges: `1 ${C} ${B} ${A}` };
  expect(tellersOf(states, new Set())).toEqual(['pledges', 'plans', 'reference']);
  expect(tellersOf(states, new Set(['reference', 'pledges']))).toEqual(['pledges', 'plans']);
});
