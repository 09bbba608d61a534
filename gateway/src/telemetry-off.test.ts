import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test("nothing leaves the house, even with the keys of Apollo's cloud set", async () => {
  const probe = fileURLToPath(new URL('testing/outward-probe.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [probe], { env: { PATH: process.env.PATH } });
  const targets = JSON.parse(stdout) as string[];
  expect(targets.length).toBeGreaterThan(3);
  expect(targets.filter((target) => !/^(127\.0\.0\.1:\d+|dns:127\.0\.0\.1)$/.test(target))).toEqual([]);
}, 30_000);
