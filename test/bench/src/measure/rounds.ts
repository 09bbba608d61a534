import type { Contestant } from '../contestants/contestant.js';
import type { ContestantName } from '../contestants/names.js';
import { Load } from '../load/load.js';
import type { QuestionKey } from '../questions/keys.js';
import type { Question } from '../questions/questions.js';
import type { Verified } from '../verify/verify.js';
import { type Measurement, medianOf } from './measurement.js';
import { takeTurn } from './turn.js';

interface Plan {
  rounds: number;
  seconds: number;
  concurrency: number;
  postgres: number | null;
  verified: Verified;
  say: (line: string) => void;
}

/** Medians by question and contestant. */
export type Results = Map<QuestionKey, Map<ContestantName, Measurement>>;

/** The first turn also lets the compilers do their work. */
const WARM_UP = { first: 1.5, later: 0.3 };

/**
 * Contestants take turns, in each round with all questions: what else the machine does in the meantime
 * falls on all of them. One's database connections are given back before many others have theirs.
 */
export async function measureRounds(contestants: readonly Contestant[], questions: readonly Question[], plan: Plan): Promise<Results> {
  const turns = new Map<string, Measurement[]>();
  const load = new Load();
  try {
    for (let round = 1; round <= plan.rounds; round += 1) {
      for (const contestant of contestants) {
        plan.say(`round ${round} of ${plan.rounds}: ${contestant.name}`);
        for (const question of questions.filter((one) => contestant.answers(one))) {
          const key = `${question.key} ${contestant.name}`;
          const warmUpSeconds = round === 1 ? WARM_UP.first : WARM_UP.later;
          const turn = await takeTurn(contestant, question, { ...plan, load, warmUpSeconds });
          if (turn.wrong > 0) plan.say(`${turn.wrong} requests for ${key} were not answered as before: ${turn.words}`);
          turns.set(key, [...(turns.get(key) ?? []), turn]);
        }
      }
    }
  } finally {
    load.stop();
  }
  return new Map(
    questions.map((question) => {
      const measured = contestants.flatMap(({ name }) => {
        const found = turns.get(`${question.key} ${name}`);
        return found ? [[name, medianOf(found)] as const] : [];
      });
      return [question.key, new Map(measured)];
    }),
  );
}
