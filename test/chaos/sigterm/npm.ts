import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { until } from '../../e2e/harness/until.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** The hub as its README says, once it is ready; gives npm's own process. */
export async function startByNpm(dataDir: string): Promise<ChildProcess> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, HUB_DATA_DIR: dataDir, PORT: '0', HUB_DEMO: 'false', HUB_LOG_LEVEL: 'silent' };
  const npm = spawn('npm', ['start'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  npm.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await until('the hub is ready', () => said.includes(' is ready after '), 90_000);
  return npm;
}
