import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { layOutContext } from './context.js';
import { lastOf, type Step, stagesOf } from './dockerfile.js';

/** What Docker would have made, as far as it can be made without it. */
export interface Image {
  /** Stands for `/` of the container. */
  root: string;
  workdir: string;
  env: Record<string, string>;
  /** ENTRYPOINT with CMD. */
  command: string[];
  health: string[];
}

/** Does what the Dockerfile says, line by line, in folders that stand for the stages; whatever it does not know ends it. */
export function build(source: string, target: string): Image {
  const roots = new Map<string, string>();
  const context = join(target, 'context');
  layOutContext(source, context);
  let image: Image | undefined;
  for (const [name, steps] of stagesOf(join(source, 'Dockerfile'))) {
    const root = join(target, `stage-${name}`);
    roots.set(name, root);
    image = { root, ...run(steps, root, (from) => (from === undefined ? context : (roots.get(from) ?? from))), command: [], health: [] };
    if (name !== 'build')
      image = { ...image, command: [...lastOf(steps, 'ENTRYPOINT').words, ...lastOf(steps, 'CMD').words], health: lastOf(steps, 'HEALTHCHECK').words };
  }
  if (!image) throw new Error('The Dockerfile has no stage.');
  return image;
}

function run(steps: readonly Step[], root: string, placeOf: (from: string | undefined) => string): Pick<Image, 'workdir' | 'env'> {
  let workdir = root;
  const env: Record<string, string> = {};
  // A path of the container, from where it stands.
  const within = (path: string): string => (path.startsWith('/') ? join(root, path) : resolve(workdir, path));
  for (const { keyword, flags, text, words } of steps) {
    if (keyword === 'WORKDIR') {
      workdir = within(text);
      mkdirSync(workdir, { recursive: true });
    } else if (keyword === 'ENV') {
      Object.assign(env, Object.fromEntries(words.map((word) => word.split('=', 2) as [string, string])));
    } else if (keyword === 'COPY') {
      const [from = '', to = ''] = words;
      cpSync(join(placeOf(flags.from), from), within(to), { recursive: true, verbatimSymlinks: true });
    } else if (keyword === 'RUN') {
      console.log(`RUN ${text}`);
      const { status } = spawnSync('sh', ['-c', text], { cwd: workdir, env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] });
      if (status !== 0) throw new Error(`RUN ${text} failed.`);
    } else if (!['ARG', 'FROM', 'USER', 'EXPOSE', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD'].includes(keyword)) {
      throw new Error(`${keyword} is not rehearsed here.`);
    }
  }
  // Whoever runs it is not who made it.
  for (const path of [root, workdir]) chmodSync(path, 0o755);
  return { workdir, env };
}
