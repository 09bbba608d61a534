import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cite, DatasetError, readFacts } from '../index.js';

const facts = readFacts();
let dir: string;

beforeAll(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'hub facts ')), 'a b');
  cpSync(fileURLToPath(new URL('../../facts/', import.meta.url)), dir, { recursive: true });
});
afterAll(() => rmSync(join(dir, '..'), { recursive: true }));

function thrownBy(read: () => unknown): DatasetError {
  try {
    read();
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}

describe('readFacts', () => {
  test('reads what is beside the package', () => {
    expect(facts.sources.size).toBe(123);
    expect(facts.reference.roadmaps.map(({ code }) => code)).toEqual(['CFR']);
    expect(facts.plans.plans).toHaveLength(16);
    expect(facts.pledges.pledges).toHaveLength(29);
  });

  test('says how far the sources go', () => {
    expect(facts.readUpTo).toBe('2026-02');
  });

  test('reads a folder with blanks in its path, given as a path or as a URL', () => {
    expect(readFacts(dir)).toEqual(facts);
    expect(readFacts(pathToFileURL(dir))).toEqual(facts);
    expect(readFacts(pathToFileURL(`${dir}/`))).toEqual(facts);
  });

  test('gives the first problem and counts the others', () => {
    const file = join(dir, 'pledges.json');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replaceAll('"currency": null', '"currency": "EURO"'));
    const error = thrownBy(() => readFacts(dir));
    writeFileSync(file, good);
    expect(error).toMatchObject({ file: 'pledges.json', recordId: 'PL-CA-ACCBP-2021', reason: 'currency "EURO" is not an ISO 4217 code' });
    expect(error.problems).toHaveLength(20);
    expect(error.message).toBe('pledges.json, record PL-CA-ACCBP-2021: currency "EURO" is not an ISO 4217 code (and 19 more)');
  });

  test('names every file that is missing or not JSON', () => {
    unlinkSync(join(dir, 'links.json'));
    writeFileSync(join(dir, 'donors.json'), '[');
    const { problems, message } = thrownBy(() => readFacts(dir));
    expect(problems.map(({ file, recordId }) => [file, recordId])).toEqual([
      ['donors.json', null],
      ['links.json', null],
    ]);
    expect(problems[0]?.reason).toMatch(/^not JSON: /);
    expect(problems[1]?.reason).toMatch(/^cannot be read: ENOENT/);
    expect(message).toMatch(/^donors\.json: not JSON: /);
  });
});

describe('cite', () => {
  test('gives the citations in order and without their keys', () => {
    const cited = cite(facts, ['sas-pathway-to-policy', 'mag-us-grant']);
    expect(cited.map(({ publisher }) => publisher)).toEqual(['Small Arms Survey', 'Mines Advisory Group (MAG)']);
    expect(Object.keys(cited[0] ?? {})).toEqual(['title', 'url', 'date', 'publisher', 'via', 'seen']);
  });

  test('throws on a key that does not exist', () => {
    expect(() => cite(facts, ['nowhere'])).toThrow('no source has the key "nowhere"');
  });
});
