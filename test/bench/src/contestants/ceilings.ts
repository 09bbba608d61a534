import { join } from 'node:path';
import { BENCH } from '../folders.js';
import type { Contestant } from './contestant.js';
import type { Place } from './place.js';

/** What can be had from this database by Node.js: one statement a question, and nothing else. */
export async function sql(place: Place): Promise<Contestant> {
  const { program, url } = await place.server('sql', { DATABASE_URL: place.database.url, STATEMENTS: join(BENCH, 'sql') });
  return { name: 'sql', url, processes: [{ name: 'server', pid: program.pid }], answers: () => true, stop: () => program.stop() };
}

/** What can be had from Node.js at all. The file holds an answer for each operation with its variables. */
export async function bytes(place: Place, answersFile: string): Promise<Contestant> {
  const { program, url } = await place.server('bytes', { ANSWERS: answersFile });
  return { name: 'bytes', url, processes: [{ name: 'server', pid: program.pid }], usesPostgres: false, answers: () => true, stop: () => program.stop() };
}
