import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { printReport } from './report.mjs';
import { run } from './run.mjs';
import { ROOT, readManifest } from './workspace.mjs';

/** What `npm test` runs, in this order; `npm test -- unit contract` runs the named ones only. Those that are long run only when named. */
const CHECKS = [
  { name: 'format and lint', key: 'lint', command: () => [tool('@biomejs/biome', 'biome'), 'ci', '.'] },
  { name: 'unused code', key: 'unused', command: () => [tool('knip')] },
  {
    name: 'dependency directions',
    key: 'directions',
    command: () => [tool('dependency-cruiser', 'depcruise'), 'packages', 'services', 'gateway', 'launcher'],
  },
  { name: 'schema drift', key: 'schema', command: () => ['test/dist/schema/check.js'] },
  { name: 'unit', key: 'unit', jest: 'unit' },
  { name: 'contract', key: 'contract', jest: 'contract' },
  { name: 'engines', key: 'engines', jest: 'engines' },
  { name: 'end-to-end', key: 'e2e', jest: 'e2e' },
  { name: 'browser', key: 'browser', jest: 'browser' },
  { name: 'faults under load', key: 'chaos', jest: 'chaos', long: true },
  { name: 'hostile documents', key: 'fuzz', jest: 'fuzz', long: true },
];

await run(async () => {
  const { checks, all } = chosen(process.argv.slice(2));
  await ensureInstalled();
  await ensureBuilt();
  const total = { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'hub-test-'));
  try {
    for (const check of checks) {
      const result = check.jest === undefined ? await runTool(check) : await runJest(check, folder);
      total.passed += result.passed;
      total.failed += result.failed;
      if (result.failed > 0 && !all) break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (total.failed > 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
});

function chosen(args) {
  const names = args.filter((argument) => argument !== '--all');
  const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name || check.key === name));
  if (unknown.length > 0) {
    const known = CHECKS.map(({ name, key }) => (name === key ? name : `${key} (${name})`)).join(', ');
    throw new Error(`There is no check "${unknown.join('", "')}"; there are: ${known}.`);
  }
  const checks = CHECKS.filter(({ name, key, long }) => (names.length === 0 && !long) || names.includes(name) || names.includes(key));
  return { checks, all: args.length > names.length };
}

/** One that passes or fails as a whole, and is only heard when it fails. */
async function runTool(check) {
  const { status, output, seconds } = await runNode(check.command(), 'pipe');
  if (status !== 0) console.log(output.trimEnd());
  report(check, status === 0, seconds, '');
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The folder is for what the run leaves to be read, and for databases that its hubs start on. */
async function runJest(check, folder) {
  const file = join(folder, `${check.key}.json`);
  const args = [join(ROOT, 'test/node_modules/jest/bin/jest.js'), '--config', 'test/jest.config.mjs'];
  args.push('--selectProjects', check.jest, '--json', `--outputFile=${file}`);
  // Each of these loads the machine as much as it bears.
  if (check.long) args.push('--runInBand');
  const lines = join(folder, `${check.key}.report`);
  // Jest's own processes need the option too, and take it from here only.
  const options = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
  const env = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${options}`.trim(), HUB_TEST_REPORT: lines, HUB_TEST_LOADED: folder };
  const { status, seconds } = await runNode(args, 'stderr', env);
  printReport(lines);
  const { passed, failed } = readCounts(file);
  // A run that broke down may have counted nothing.
  const counted = status !== 0 && failed === 0 ? 1 : failed;
  report(check, status === 0, seconds, `${passed} passed, ${counted} failed`);
  return { passed, failed: counted };
}

function readCounts(file) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function report(check, good, seconds, counts) {
  const details = [check.name, `${seconds.toFixed(1)} s`, counts].filter((part) => part !== '');
  console.log(`${good ? 'ok    ' : 'FAILED'}  ${details.join('  ')}`);
}

/** Runs a script; its output is collected, or with 'stderr' only what goes there is shown, at once. */
function runNode(args, output, env = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', output === 'pipe' ? 'pipe' : 'ignore', output === 'pipe' ? 'pipe' : 'inherit'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, output: text, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** The script behind a tool's command, for this Node to run: a shell's wrapper differs between systems. */
function tool(packageName, command = packageName) {
  const { bin } = readManifest(join(ROOT, 'node_modules', packageName));
  return join(ROOT, 'node_modules', packageName, typeof bin === 'string' ? bin : bin[command]);
}
