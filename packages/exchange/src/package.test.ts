import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { writePackage } from './package.js';
import { ABOUT, COLUMNS, sheetOf } from './testing/sheets.js';

const ROW = { id: 'P1', title: 'é', 'amount.amount': '1.10', 'amount.currency': 'USD', rate: null, count: 1, date: '2021', regional: true, donors: '' };

async function* sheets(synthetic: boolean) {
  yield sheetOf([ROW, ROW, ROW], { synthetic });
  yield sheetOf([], { synthetic, name: 'events' });
}

test('a data package describes what is in it, with counts and hashes that hold', async () => {
  const parts = unzipSync(await buffer(writePackage({ about: { ...ABOUT, name: 'roadmap-hub' }, sheets: sheets(false), texts: { 'LICENCE.md': 'terms' } })));
  expect(Object.keys(parts)).toEqual(['data/pledges.csv', 'data/events.csv', 'LICENCE.md', 'datapackage.json', 'checksums.sha256']);
  const { resources, licenses, profile } = JSON.parse(strFromU8(parts['datapackage.json']!));
  expect([profile, licenses[0].name]).toEqual(['tabular-data-package', 'CC-BY-4.0']);
  for (const { path, bytes, hash, rowCount, schema } of resources) {
    const content = parts[path]!;
    expect([bytes, hash]).toEqual([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
    const [header, ...rows] = parse(Buffer.from(content)) as string[][];
    expect([header, rows.length]).toEqual([schema.fields.map(({ name }: { name: string }) => name), rowCount]);
  }
  expect(resources[0].schema.fields).toHaveLength(COLUMNS.length);
  const sums = strFromU8(parts['checksums.sha256']!)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  expect(sums.map(([, path]) => path)).toEqual(Object.keys(parts).slice(0, -1));
  for (const [hash, path] of sums) expect(createHash('sha256').update(parts[path!]!).digest('hex')).toBe(hash);
});

test('made-up data are marked in the package too', async () => {
  const parts = unzipSync(await buffer(writePackage({ about: { ...ABOUT, synthetic: true }, sheets: sheets(true), texts: {} })));
  const descriptor = JSON.parse(strFromU8(parts['datapackage.json']!));
  expect(descriptor.description).toMatch(/^SYNTHETIC/);
  expect(descriptor.resources[0]).toMatchObject({
    title: expect.stringMatching(/^SYNTHETIC/),
    schema: { fields: [{ name: 'synthetic' }, {}, {}, {}, {}, {}, {}, {}, {}, {}] },
  });
});
