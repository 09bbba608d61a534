import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** Where amounts of money are handled. */
const FOLDERS = [
  'packages/subgraph/src/money',
  ...['allocation', 'funding', 'ladder', 'pledge', 'transaction'].map((name) => `services/pledges/src/${name}`),
  'services/plans/src/activity',
  ...['money', 'funding-coverage', 'funding-flow', 'open-needs', 'pledge-life'].map((name) => `gateway/src/dashboards/${name}`),
];

/** Ways to make a float of an amount, or to calculate with one. */
const FLOATS = /\bNumber\(|\bparseFloat\(|\bparseInt\(|\.toNumber\(|\bMath\./;

/** Numbers that are no money: years and days. */
const NO_MONEY = [/Number\(service\.today\(\)\.slice\(0, 4\)\)/, /Math\.round\(\(Date\.parse\(/];

function floatsIn(source: string): string[] {
  return source.split('\n').filter((line) => FLOATS.test(line) && !NO_MONEY.some((allowed) => allowed.test(line)));
}

test.each(FOLDERS)('%s calculates with decimals and whole millionths only', (folder) => {
  const root = new URL(`../../../${folder}/`, import.meta.url);
  const files = readdirSync(root).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect([name, floatsIn(readFileSync(new URL(name, root), 'utf8'))]).toEqual([name, []]);
});

test.each(['const sum = Number(amount) + 1;', 'return parseFloat(money.amount);', 'total.toNumber() * 2', 'Math.round(amount * 100)'])(
  '%s would be found',
  (line) => {
    expect(floatsIn(line)).toEqual([line]);
  },
);
