import { bodyFor, type Contestant } from '../contestants/contestant.js';
import type { Question } from '../questions/questions.js';
import { dataOf, post } from './ask.js';
import { difference } from './difference.js';
import type { Reference } from './reference.js';

/** How many bytes each answer has, by who was asked what; every one of them was compared. */
export type Verified = Map<string, number>;

/** Asks every contestant every question with all its variables; throws when an answer differs. */
export async function verify(contestants: readonly Contestant[], questions: readonly Question[], reference: Reference): Promise<Verified> {
  const verified = await Promise.all(contestants.map((contestant) => verifyOne(contestant, questions, reference)));
  return new Map(verified.flat());
}

export function keyOf({ url }: Contestant, body: string): string {
  return `${url} ${body}`;
}

async function verifyOne(contestant: Contestant, questions: readonly Question[], reference: Reference): Promise<[string, number][]> {
  const verified: [string, number][] = [];
  for (const question of questions.filter((one) => contestant.answers(one))) {
    for (const variables of question.variables) {
      const who = `${contestant.name}, asked ${question.key} with ${JSON.stringify(variables)},`;
      const body = bodyFor(contestant, question, variables);
      const text = await post(contestant.url, body);
      const data = dataOf(text, who);
      const found = difference(reference.data(question, variables), contestant.read?.(question, data) ?? data);
      if (found !== null) throw new Error(`${who} answers otherwise: ${found}`);
      verified.push([keyOf(contestant, body), Buffer.byteLength(text)]);
    }
  }
  return verified;
}
