import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint, packageFolders, ROOT, readManifest } from './workspace.mjs';

/** Holds the fingerprint of the last installation that was completed. */
const MARK = join(ROOT, 'node_modules', '.hub-installed');

/** What npm and pnpm print when no registry answers. */
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL/;

/** What the same packages are installed differently for. */
const SYSTEM = [process.platform, process.arch, process.versions.node.split('.')[0]];

/** Installs the packages when they are not those of the lock file; otherwise no package manager is run. */
export async function ensureInstalled() {
  const wanted = installationFingerprint();
  if (isInstalled(wanted)) return;
  // Gone while it is under way: an interrupted installation is none.
  rmSync(MARK, { force: true });
  await install(ROOT, 'installing packages (first start, about a minute)');
  writeFileSync(MARK, wanted);
}

/** The same for a package that is none of the workspace's: who needs it asks for it. */
export async function ensureInstalledApart(folder, message) {
  const mark = join(folder, 'node_modules', '.hub-installed');
  const wanted = fingerprint(
    ['package.json', 'pnpm-lock.yaml'].map((name) => join(folder, name)),
    SYSTEM,
  );
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  rmSync(mark, { force: true });
  await install(folder, message, ['--ignore-workspace']);
  writeFileSync(mark, wanted);
}

function failure(output, packageManager) {
  const [unreachable] = NO_NETWORK.exec(output) ?? [];
  // Of each package that was tried in vain there is a stack: of no use to who has no network.
  if (unreachable === undefined || process.env.HUB_DEBUG === '1') console.error(output.trimEnd());
  return new Error(
    unreachable === undefined
      ? `The packages could not be installed: ${packageManager} failed, see above.`
      : `The packages could not be downloaded: no package registry answers (${unreachable}). This step needs ` +
          'the network; once it has succeeded, further starts do not. HUB_DEBUG=1 shows all that was said.',
  );
}

function installationFingerprint() {
  const manifests = [ROOT, ...packageFolders()].map((folder) => join(folder, 'package.json'));
  return fingerprint([join(ROOT, 'pnpm-lock.yaml'), join(ROOT, 'pnpm-workspace.yaml'), ...manifests], SYSTEM);
}

function isInstalled(wanted) {
  if (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== wanted) return false;
  return packageFolders().every((folder) => {
    const { dependencies, devDependencies } = readManifest(folder);
    const needs = Object.keys({ ...dependencies, ...devDependencies }).length > 0;
    return !needs || existsSync(join(folder, 'node_modules'));
  });
}

async function install(folder, message, options = []) {
  const { packageManager } = readManifest(ROOT);
  const { status, output } = await runPackageManager(folder, message, packageManager, options);
  if (status !== 0) throw failure(output, packageManager);
}

function runPackageManager(folder, message, packageManager, options) {
  const live = process.stderr.isTTY === true;
  process.stderr.write(live ? message : `${message}\n`);
  const { command, args, shell } = npx();
  const child = spawn(command, [...args, '--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only', ...options], {
    cwd: folder,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Never asks, as when it has to replace folders of another version.
      CI: 'true',
      npm_config_fetch_retries: '3',
      // By default a missing network is only told after a minute and a half.
      npm_config_fetch_retry_mintimeout: '1000',
      npm_config_fetch_retry_maxtimeout: '5000',
      npm_config_update_notifier: 'false',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      const progress = /Progress: (.*)/.exec(text)?.[1];
      if (live && progress !== undefined) rewrite(`${message}: ${progress}`);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      reject(new Error(`The packages could not be installed: npx, which comes with Node.js, cannot be run (${error.message}).`));
    });
    child.on('close', (status) => {
      if (live) rewrite('');
      resolve({ status, output });
    });
  });
}

function rewrite(line) {
  process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
}

/**
 * npx as a script for this Node where it can be found: it is then of the same
 * installation, and Windows' npx.cmd would need a shell, with its quoting.
 */
export function npx() {
  const node = dirname(process.execPath);
  const folders = [join(node, 'node_modules/npm/bin'), join(node, '../lib/node_modules/npm/bin')];
  // Set by npm for the scripts that it runs.
  if (process.env.npm_execpath !== undefined) folders.unshift(dirname(process.env.npm_execpath));
  const script = folders.map((folder) => join(folder, 'npx-cli.js')).find((path) => existsSync(path));
  if (script !== undefined) return { command: process.execPath, args: [script], shell: false };
  const windows = process.platform === 'win32';
  return { command: windows ? 'npx.cmd' : 'npx', args: [], shell: windows };
}
