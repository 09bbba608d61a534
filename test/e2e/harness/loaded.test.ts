import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { putLoaded } from './loaded.js';
import { fillOnce } from './once.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hub loaded ')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inMode = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('directories get a copy each of one database that was ended in order, and nothing that is a single hub’s', async () => {
  const copies = ['one', 'another'].map((name) => join(folder, name));
  for (const copy of copies) mkdirSync(copy);
  await Promise.all(copies.map((copy) => putLoaded(copy, {}, process.env.HUB_TEST_LOADED ?? folder)));
  for (const copy of copies) {
    expect(readdirSync(copy)).toEqual(['postgres', 'secret']);
    expect(readdirSync(join(copy, 'postgres'))).toContain('PG_VERSION');
    expect(readdirSync(join(copy, 'postgres'))).not.toContain('postmaster.pid');
    // PostgreSQL refuses others.
    expect([inMode(join(copy, 'postgres')), inMode(join(copy, 'secret'))]).toEqual(['700', '600']);
  }
  const [one, another] = copies.map((copy) => readFileSync(join(copy, 'secret'), 'utf8'));
  expect(one).toBe(another);
});

test('what is made once is made by whoever comes first, and waited for by the others', async () => {
  let [begun, ended] = [0, 0];
  const seen = await Promise.all(
    Array.from({ length: 3 }, async () => {
      await fillOnce(join(folder, 'once'), async () => {
        begun += 1;
        await new Promise((resolve) => setImmediate(resolve));
        ended += 1;
      });
      return [begun, ended];
    }),
  );
  expect(seen).toEqual(Array(3).fill([1, 1]));
});

test('what fails there fails for everybody, also for who comes later, in the same words', async () => {
  const failing = () => fillOnce(join(folder, 'failing'), () => Promise.reject(new Error('no space left')));
  const outcomes = await Promise.allSettled([failing(), failing()]);
  outcomes.push(...(await Promise.allSettled([failing()])));
  expect(outcomes.map((outcome) => outcome.status === 'rejected' && (outcome.reason as Error).message)).toEqual(Array(3).fill('Error: no space left'));
});
