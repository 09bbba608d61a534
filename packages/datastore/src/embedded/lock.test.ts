import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { lockDataDir } from './index.js';
import { startTime } from './processes.js';

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

describe('the lock of a data directory', () => {
  it('admits one hub at a time', async () => {
    const directory = newDirectory();
    const pid = await sleeper();
    writeLock(directory, pid, startTime(pid));
    expect(() => lockDataDir(directory)).toThrow(
      expect.objectContaining({
        code: 'DATA_DIRECTORY_IN_USE',
        message: expect.stringContaining(`process ${pid}`),
      }),
    );
  });

  it('is given back, and once only', () => {
    const directory = newDirectory();
    const release = lockDataDir(directory);
    expect(() => lockDataDir(directory)).toThrow(expect.objectContaining({ code: 'DATA_DIRECTORY_IN_USE' }));
    release();
    const again = lockDataDir(directory);
    expect(readdirSync(directory)).toEqual(['hub.lock']);
    again();
    expect(existsSync(join(directory, 'hub.lock'))).toBe(false);
  });

  it.each([
    ['whose holder has died', async () => JSON.stringify({ pid: await ended(), started: '1' })],
    ['whose id another program has by now', async () => JSON.stringify({ pid: await sleeper(), started: 'long ago' })],
    ['that cannot be read', async () => '{'],
  ])('takes over a lock %s', async (_, content) => {
    const directory = newDirectory();
    writeFileSync(join(directory, 'hub.lock'), await content());
    lockDataDir(directory)();
    expect(readdirSync(directory)).toEqual([]);
  });
});

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'hub lock '));
  undo.push(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

function writeLock(directory: string, pid: number, started: string): void {
  writeFileSync(join(directory, 'hub.lock'), JSON.stringify({ pid, started }));
}

async function sleeper(): Promise<number> {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  await once(child, 'spawn');
  undo.push(async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  return child.pid ?? 0;
}

async function ended(): Promise<number> {
  const child = spawn('true', { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}
