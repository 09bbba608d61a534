import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../e2e/harness/until.js';
import { build, type Image } from './build.js';
import { filledIn, readCompose } from './compose.js';
import { startDatabase } from './database.js';

/**
 * `npm run rehearse`: what the Dockerfile and compose.yaml say, done without Docker, as far as that
 * goes: the context laid out, the stages built, the database made by its script, the hub started as
 * a user without rights, asked for its health, asked a question, and ended. Images, networks and
 * what the kernel would forbid are not rehearsed.
 */
const source = fileURLToPath(new URL('../../../', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hub-rehearsal-')));
chmodSync(folder, 0o755);
const secrets = { HUB_DATABASE_PASSWORD: 'database0123456789', HUB_POSTGRES_PASSWORD: 'superuser0123456789', HUB_REDIS_PASSWORD: 'redis0123456789' };
const { services } = readCompose(join(source, 'compose.yaml'));
const environmentOf = (service: string) =>
  Object.fromEntries(Object.entries(services[service]?.environment ?? {}).map(([name, value]) => [name, filledIn(String(value), secrets)]));

if (spawnSync('psql', ['--version']).status !== 0) {
  console.log('Not rehearsed: there is no psql in PATH, by which the image of PostgreSQL makes the database.');
} else {
  try {
    await rehearse();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function rehearse(): Promise<void> {
  const image = build(source, folder);
  console.log(`The image holds ${Math.round(sizeOf(image.root) / 1e6)} MB beside Node.js.`);
  const database = await startDatabase(source, join(folder, 'database'), environmentOf('postgres'));
  try {
    await runHub(image, database.port);
  } finally {
    await database.stop();
  }
  console.log('Rehearsed: built, started, well, answering, ended.');
}

async function runHub(image: Image, databasePort: string): Promise<void> {
  const port = await freePort();
  const { HUB_METRICS_PORT: _, HUB_METRICS_HOST: __, DATABASE_URL = '', REDIS_URL = '', ...others } = environmentOf('hub');
  const places = { DATABASE_URL: DATABASE_URL.replace('@postgres:5432', `@127.0.0.1:${databasePort}`), PORT: String(port) };
  if (REDIS_URL === '') throw new Error('compose.yaml gives the hub no Redis.');
  const env = { PATH: process.env.PATH ?? '', ...image.env, ...others, ...places };
  const hub = asNobody(image.command, image, env);
  const ended = once(hub, 'exit');
  await until(
    'the hub is well',
    () => {
      if (hub.exitCode !== null) throw new Error('the hub ended before it was well');
      return isWell(image, env);
    },
    60_000,
  );
  const answer = await fetch(
    `http://127.0.0.1:${port}/graphql?query=${encodeURIComponent('{ country(code: "LC") { name planStatus pledges { totalCount } } }')}`,
  );
  const { data } = (await answer.json()) as { data?: { country?: { name?: string; pledges?: { totalCount: number } } } };
  if (data?.country?.name !== 'Saint Lucia' || !data.country.pledges?.totalCount) throw new Error('the hub did not answer as it should');

  hub.kill('SIGTERM');
  const grace = Number.parseInt(services.hub?.stop_grace_period ?? '10', 10) * 1_000;
  const late = setTimeout(() => hub.kill('SIGKILL'), grace);
  const [code] = (await ended) as [number | null];
  clearTimeout(late);
  if (code !== 0) throw new Error(`the hub ended with ${code ?? 'a kill, after its time was over'}`);
  if (await isWell(image, env)) throw new Error('a hub that has ended is told to be well');
}

async function isWell(image: Image, env: Record<string, string>): Promise<boolean> {
  const [code] = (await once(asNobody(image.health, image, env), 'exit')) as [number | null];
  return code === 0;
}

/** As the user of the container, who may change nothing of what is in it. */
function asNobody([command = '', ...args]: string[], { workdir }: Image, env: Record<string, string>): ChildProcess {
  const rights = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return spawn(command, args, { cwd: workdir, env, stdio: ['ignore', 'ignore', 'inherit'], ...rights });
}

function sizeOf(path: string): number {
  return readdirSync(path, { withFileTypes: true, recursive: true }).reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
    0,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
