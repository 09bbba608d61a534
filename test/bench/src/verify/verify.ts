import { bodyFor, type Contestant } from '../contestants/contestant.js';
import type { Question } from '../questions/questions.js';
import { dataOf, post } from './ask.js';
import { difference } from './difference.js';
import type { Reference } from './reference.js';

/** Asks every contestant every question with all its variables; throws when an answer differs. Tells how many were compared. */
export async function verify(contestants: readonly Contestant[], questions: readonly Question[], reference: Reference): Promise<number> {
  const counts = await Promise.all(contestants.map((contestant) => verifyOne(contestant, questions, reference)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function verifyOne(contestant: Contestant, questions: readonly Question[], reference: Reference): Promise<number> {
  let compared = 0;
  for (const question of questions.filter((one) => contestant.answers(one))) {
    for (const variables of question.variables) {
      const who = `${contestant.name}, asked ${question.key} with ${JSON.stringify(variables)},`;
      const data = dataOf(await post(contestant.url, bodyFor(contestant, question, variables)), who);
      const found = difference(reference.data(question, variables), contestant.read?.(question, data) ?? data);
      if (found !== null) throw new Error(`${who} answers otherwise: ${found}`);
      compared += 1;
    }
  }
  return compared;
}
