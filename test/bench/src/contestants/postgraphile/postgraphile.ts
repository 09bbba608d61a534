import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BENCH } from '../../folders.js';
import type { Question } from '../../questions/questions.js';
import { type Contestant, isRepeated } from '../contestant.js';
import type { Place } from '../place.js';
import { SHAPES } from './shapes.js';

/** What a user would put on the same tables instead. It needs Node.js 22, which comes as a package where this is an older one. */
export async function postgraphile(place: Place): Promise<Contestant> {
  const { program, url } = await place.server('postgraphile', { DATABASE_URL: place.database.url, GRAPHILE_ENV: 'production' }, newerNode());
  return {
    name: 'postgraphile',
    url,
    processes: [{ name: 'server', pid: program.pid }],
    // Its graph is the tables, and has no sums of money that are converted and cut.
    answers: (question) => question.key !== 'Q4' && !isRepeated(question),
    documentOf,
    read: ({ operation }, data) => SHAPES[operation]?.(data as never),
    stop: () => program.stop(),
  };
}

function documentOf({ operation }: Question): string {
  return readFileSync(join(BENCH, 'postgraphile', `${operation}.graphql`), 'utf8');
}

function newerNode(): string {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  const name = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  for (const found of [`node-${name}`, `node-bin-${name}`]) {
    try {
      const folder = dirname(require.resolve(`${found}/package.json`));
      const path = join(folder, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
      if (existsSync(path)) return path;
    } catch {
      // Not of this system.
    }
  }
  throw new Error(`PostGraphile needs Node.js 22, and there is no package of it for ${name}: leave it out by --only, or run this with a newer Node.js.`);
}
