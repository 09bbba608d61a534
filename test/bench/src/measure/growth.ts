import { sql } from '../contestants/ceilings.js';
import { hub } from '../contestants/hubs.js';
import type { ContestantName } from '../contestants/names.js';
import { Place } from '../contestants/place.js';
import { createDatabase, type Database, withClient } from '../database/database.js';
import { grow } from '../database/grow.js';
import { startHub } from '../database/hub.js';
import { QUESTION_KEYS, type QuestionKey } from '../questions/keys.js';
import type { Question } from '../questions/questions.js';
import type { Reference } from '../verify/reference.js';
import { verify } from '../verify/verify.js';
import { type Measurement, medianOf } from './measurement.js';
import { measureRounds, type Results } from './rounds.js';

const ASKED: readonly QuestionKey[] = QUESTION_KEYS.filter((key) => ['Q2', 'Q3', 'Q4'].includes(key));

export interface Growth {
  question: QuestionKey;
  contestant: ContestantName;
  before: Measurement;
  after: Measurement;
}

type Plan = Omit<Parameters<typeof measureRounds>[2], 'verified'>;

interface Setting {
  folder: string;
  database: Database;
  env: Record<string, string>;
  reference: Reference;
}

/** The same questions on the same data and on ten times as much, in turn. */
export async function measureGrowth(questions: readonly Question[], { folder, database, env, reference }: Setting, plan: Plan): Promise<Growth[]> {
  const asked = questions.filter(({ key }) => ASKED.includes(key));
  const { url, drop } = await createDatabase(database.url, `hub_bench_ten_${process.pid}`);
  const small = new Place(folder, database, env);
  const large = new Place(folder, { ...database, url }, env);
  const running: { stop(): Promise<void> }[] = [];
  const started = async <T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const found = await starting;
    running.push(found);
    return found;
  };
  try {
    plan.say('loading ten times the data');
    const loader = await startHub({ name: 'loader', folder, env: { DATABASE_URL: url } });
    await loader.program.stop();
    await withClient(url, grow);
    const before = [await started(hub(small)), await started(sql(small))];
    const after = [await started(hub(large)), await started(sql(large))];
    const verified = await verify([...before, ...after], asked, reference);
    // One after the other within each round, as everywhere.
    const rounds: Record<'before' | 'after', Results>[] = [];
    for (let round = 1; round <= plan.rounds; round += 1) {
      rounds.push({
        before: await measureRounds(before, asked, { ...plan, verified, rounds: 1 }),
        after: await measureRounds(after, asked, { ...plan, verified, rounds: 1 }),
      });
    }
    const of = (side: 'before' | 'after', question: QuestionKey, name: ContestantName) => rounds.flatMap((round) => round[side].get(question)?.get(name) ?? []);
    return asked.flatMap(({ key }) =>
      before.map(({ name }) => ({ question: key, contestant: name, before: medianOf(of('before', key, name)), after: medianOf(of('after', key, name)) })),
    );
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    await drop();
  }
}
