import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Binaries } from './binaries.js';
import { layoutOf } from './directory.js';
import { servesCluster } from './pidfile.js';
import { settle, stopServer } from './postmaster.js';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** A child that cannot be told by its command line: as PostgreSQL in the instant in which its program is being put in place. */
function nameless() {
  const dataDir = mkdtempSync(join(tmpdir(), 'hub postmaster '));
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  undo.push(
    () => rmSync(dataDir, { recursive: true, force: true }),
    () => child.kill('SIGKILL'),
  );
  const pid = child.pid ?? 0;
  const layout = layoutOf(dataDir);
  expect(servesCluster(pid, layout)).toBe(false);
  return { child, pid, layout, runs: () => child.exitCode === null && child.signalCode === null };
}

describe('a child that is not to be known by its command line yet', () => {
  it('is waited for while it runs, and gone when it has ended', async () => {
    const { child, pid, layout, runs } = nameless();
    let looked = 0;
    const outcome = settle(pid, layout, 'secret', () => {
      looked += 1;
      if (looked === 3) child.kill('SIGKILL');
      return runs();
    });
    expect(await outcome).toBe('gone');
    expect(looked).toBeGreaterThan(3);
  });

  it('is ended when it is to be stopped, and not left running', async () => {
    const { child, pid, layout, runs } = nameless();
    const ended = once(child, 'exit');
    await stopServer(pid, {} as Binaries, layout, runs);
    expect(await ended).toEqual([null, 'SIGINT']);
  });
});
