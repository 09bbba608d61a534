import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('../../../', import.meta.url));
// Not `npm run hub`, which would look whether something has to be installed or built.
const RUN = `import('@roadmap-hub/launcher').then(({ runCommand }) => runCommand(process.argv.slice(1)))`;

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of `npm run hub` as a process of its own. */
export function runHub(args: readonly string[], env: Record<string, string>): Promise<Outcome> {
  return run(['-e', RUN, '--', ...args], env);
}

/** Runs Node with these arguments and an environment that has nothing of the tests'. */
export async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const child = spawn(process.execPath, args, { cwd: HERE, env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    outcome.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    outcome.stderr += chunk.toString();
  });
  outcome.code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return outcome;
}
