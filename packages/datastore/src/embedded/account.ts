import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { lchownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatastoreError } from '../error.js';
import { type Binaries, ENVIRONMENT } from './binaries.js';
import type { Layout } from './directory.js';

interface User {
  uid: number;
  gid: number;
}

/** Under which user PostgreSQL's programs run, and how they are started so. */
export interface Account {
  /** Starts a program as that user, apart from this terminal: a Ctrl-C there must not reach it. */
  spawn(program: string, args: string[], stdio: SpawnOptions['stdio']): ChildProcess;
  /** Gives a file, or a directory and all in it, to that user. */
  own(path: string): void;
}

/** A way to start a program as the user; `prefix` is put before its command line. */
interface Way {
  prefix: string[];
  options: { uid?: number; gid?: number };
}

/** Tells what PostgreSQL runs as: this user, or for root (which it refuses) another one. */
export function chooseAccount(binaries: Binaries, layout: Layout): Account {
  const user = process.getuid?.() === 0 ? userForRoot(layout) : undefined;
  const way = user === undefined ? { prefix: [], options: {} } : wayThatWorks(user, binaries, layout);
  return {
    spawn: (program, args, stdio) => {
      const [command = program, ...rest] = [...way.prefix, program, ...args];
      return spawn(command, rest, {
        ...way.options,
        cwd: layout.root,
        env: ENVIRONMENT,
        detached: true,
        windowsHide: true,
        stdio,
      });
    },
    own: (path) => {
      if (user !== undefined) chownAll(path, user);
    },
  };
}

/** An existing cluster keeps its owner; a new one goes to `postgres` or `nobody`: initdb wants a user with a name. */
function userForRoot(layout: Layout): User {
  const owner = statSync(layout.cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = named('postgres') ?? named('nobody');
  if (user === undefined) {
    throw accountError('this system has neither a user "postgres" nor "nobody" to run it as', '');
  }
  return user;
}

function named(name: string): User | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return uid && gid ? { uid, gid } : undefined;
}

/**
 * The programs and the data may lie where that user cannot go, as in a checkout
 * under /root. Rather than opening foreign directories or copying, PostgreSQL
 * then keeps the one capability of root that lets it pass: searching
 * directories, or where root itself lacks that (containers), ignoring their modes.
 */
function wayThatWorks(user: User, binaries: Binaries, layout: Layout): Way {
  const ways: Way[] = [
    { prefix: [], options: user },
    ...['dac_read_search', 'dac_override'].map((capability) => ({
      prefix: [
        'setpriv',
        `--reuid=${user.uid}`,
        `--regid=${user.gid}`,
        '--clear-groups',
        // Without it access(2), by which initdb looks for its programs, forgets the capability.
        '--securebits=+no_setuid_fixup',
        `--inh-caps=+${capability}`,
        `--ambient-caps=+${capability}`,
      ],
      options: {},
    })),
  ];
  const failures: string[] = [];
  for (const way of ways) {
    const failure = probe(way, binaries, layout);
    if (failure === undefined) return way;
    failures.push(failure);
  }
  throw accountError(`it cannot be run as user ${user.uid} in ${layout.root} with the packages where they are`, failures.join('\n'));
}

/** Undefined when PostgreSQL can be run and the data directory entered, else what went wrong. */
function probe(way: Way, binaries: Binaries, layout: Layout): string | undefined {
  const script = 'cd -- "$1" && exec "$2" --version';
  const [command = 'sh', ...args] = [...way.prefix, 'sh', '-c', script, 'sh', layout.root, binaries.postgres];
  const run = spawnSync(command, args, { ...way.options, cwd: '/', env: ENVIRONMENT, encoding: 'utf8' });
  if (run.status === 0) return undefined;
  return run.error?.message ?? run.stderr.trim();
}

function chownAll(path: string, { uid, gid }: User): void {
  lchownSync(path, uid, gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) chownAll(join(path, name), { uid, gid });
}

function accountError(reason: string, detail: string): DatastoreError {
  return new DatastoreError(
    'POSTGRES_ACCOUNT',
    `PostgreSQL refuses to run as root, and ${reason}: start the hub as an ordinary user, or move it and HUB_DATA_DIR to where every user may go.`,
    detail,
  );
}
