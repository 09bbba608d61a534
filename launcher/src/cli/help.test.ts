import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const COMMANDS = new URL('./main.js', import.meta.url).href;
const SCRIPT = `import('${COMMANDS}').then(({ runCommand }) => runCommand(['--help'])).then(() => console.error(Object.keys(require('node:module')._cache).join(' ')))`;

test('whoever asks what can be done waits for no hub to be loaded', async () => {
  const { stdout, stderr: loaded } = await promisify(execFile)(process.execPath, ['-e', SCRIPT]);
  for (const command of ['backup', 'import', 'key', 'restore', 'token']) expect(stdout).toContain(`  ${command} `);
  expect(loaded).toContain('/commander/');
  for (const heavy of ['/typeorm/', '/@apollo/', '/graphql/']) expect(loaded).not.toContain(heavy);
});
