import { describe, expect, test } from '@jest/globals';
import type { Pair, Theirs } from './testing/pair.js';
import { everything, facts, isThere, ourSources, publishedFile, theirSources } from './testing/published.js';
import { plansPairs } from './testing/published-plans.js';
import { pledgesPairs } from './testing/published-pledges.js';
import { referencePairs } from './testing/published-reference.js';

if (!isThere) console.warn(`skipped, since there is no file ${publishedFile}; HUB_PUBLISHED_FACTS may name another`);

const pairs = [...referencePairs, ...plansPairs, ...pledgesPairs];
const named = pairs.map((pair): [string, Pair] => [pair.name, pair]);

/** Only what must be the same; a published field that no mapping knows stays in, and fails the test. */
function theirFacts({ reworded, nested }: Pair, record: Theirs): Theirs {
  const { source: _source, more_sources: _more, confidence, ...fields } = record;
  const kept = Object.entries(fields).filter(([field]) => !(field in reworded) && !(field in nested));
  const lengths = Object.keys(nested).map((field) => [field, (fields[field] as unknown[]).length]);
  return { ...Object.fromEntries([...kept, ...lengths]), confidence, cited: theirSources(record) };
}

function ourFacts({ same, nested }: Pair, record: object): Theirs {
  const values = [...Object.entries(same), ...Object.entries(nested)].map(([field, get]) => [field, get(record)]);
  const confidence = 'confidence' in record ? String(record.confidence).toLowerCase() : undefined;
  return { ...Object.fromEntries(values), confidence, cited: ourSources(record) };
}

/** Each pair of published text and our wording of it. */
function wordings({ theirs, ours, reworded }: Pair): { theirs: unknown; ours: string | null }[] {
  return Object.entries(reworded).flatMap(([field, get]) => ours.map((record, index) => ({ theirs: theirs[index]?.[field], ours: get(record) })));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Names in full, which are nobody's wording. */
const officialNames = new Set([
  'Combat of Illicit Arms and Ammunition Trafficking in LAC, Phase III',
  'Department of Home Affairs and National Security',
  'Ministry of Home Affairs and New Growth Industries (Firearms and Ammunition Control Board)',
]);

(isThere ? describe : describe.skip)('compared with the published file', () => {
  test('every array has its pair', () => {
    const { _meta, ...arrays } = everything();
    const covered = new Set(pairs.map(({ name }) => name));
    expect(Object.keys(arrays).filter((name) => !covered.has(name))).toEqual([]);
  });

  test.each<[string, number]>([
    ['states', 16],
    ['organisations', 32],
    ['mandates', 1],
    ['memberships', 7],
    ['goals', 4],
    ['nodes', 1],
    ['node statements', 1],
    ['adoption_history', 10],
    ['builds_on', 1],
    ['builds_on statements', 3],
    ['instruments', 7],
    ['alignments', 7],
    ['indicators', 1],
    ['known_gaps', 6],
    ['observations', 12],
    ['conflicts', 8],
    ['conflict values', 20],
    ['user_needs', 13],
    ['code_lists', 3],
    ['roadmap', 1],
    ['plans', 16],
    ['status_statements', 29],
    ['process', 20],
    ['priorities', 6],
    ['events', 36],
    ['parties', 174],
    ['donors', 8],
    ['pledges', 29],
    ['assistance', 53],
    ['links', 20],
    ['support_statements', 6],
  ])('%s: %i on both sides', (name, count) => {
    const pair = pairs.find((one) => one.name === name);
    expect([pair?.theirs.length, pair?.ours.length]).toEqual([count, count]);
  });

  test.each(named)('%s: ids, figures, dates, codes, titles and sources are the same', (_name, pair) => {
    expect(pair.ours.map((record) => ourFacts(pair, record))).toEqual(pair.theirs.map((record) => theirFacts(pair, record)));
  });

  test.each(named)('%s: our wording is there where theirs is, with every figure', (_name, pair) => {
    for (const { theirs, ours } of wordings(pair)) {
      if (typeof theirs !== 'string' || ours === null) {
        expect([theirs, ours]).toEqual([null, null]);
        continue;
      }
      const figures = figuresIn(ours);
      expect({ ours, missing: figuresIn(theirs).filter((figure) => !figures.includes(figure)) }).toEqual({ ours, missing: [] });
      const known = figuresIn(theirs);
      expect({ ours, added: figures.filter((figure) => !known.includes(figure)) }).toEqual({ ours, added: [] });
    }
  });

  test('no sentence of more than 40 characters is carried over', () => {
    const theirs = pairs.flatMap(wordings).flatMap((wording) => textsIn(wording.theirs));
    const parts = new Set(theirs.flatMap((text) => [text, ...text.split(/[.;:] /)]));
    const sentences = [...parts].filter((text) => text.length > 40 && !officialNames.has(text));
    expect(sentences.length).toBeGreaterThan(100);
    const ours = textsIn([facts.reference, facts.plans, facts.pledges]);
    expect(sentences.filter((sentence) => ours.some((text) => text.includes(sentence)))).toEqual([]);
  });

  test('every citation is there once, and no other', () => {
    const theirs = new Set<string>();
    collectCitations(everything(), theirs);
    const ours = [...facts.sources.values()].map(({ key: _key, ...source }) => sorted(source));
    expect(ours.sort()).toEqual([...theirs].sort());
  });

  test('countries beyond the participating states are those of the donors', () => {
    const others = facts.reference.countries.filter(({ participatesIn }) => participatesIn.length === 0);
    expect(others.map(({ iso2, iso3 }) => `${iso2} ${iso3}`).sort()).toEqual([
      'CA CAN',
      'CH CHE',
      'DE DEU',
      'FI FIN',
      'FR FRA',
      'GB GBR',
      'JP JPN',
      'NZ NZL',
      'SE SWE',
      'US USA',
    ]);
  });

  test('a bound is kept where the measure had it in words', () => {
    const theirs = pairs.find(({ name }) => name === 'observations')?.theirs ?? [];
    const expected = theirs.map(({ measure }) => (/\((more than|over)\)/.test(String(measure)) ? 'AT_LEAST' : 'EXACT'));
    expect(facts.reference.observations.map(({ bound }) => bound)).toEqual(expected);
  });

  test('nothing is made up, and all is of this roadmap', () => {
    const records = [facts.reference, facts.plans, facts.pledges].flatMap((group) => Object.values(group).flat()) as object[];
    expect(records.filter((record) => 'assertion' in record && !['REPORTED', 'DERIVED'].includes(String(record.assertion)))).toEqual([]);
    expect(records.filter((record) => 'roadmap' in record && record.roadmap !== 'CFR')).toEqual([]);
  });
});

const sorted = (source: object): string => JSON.stringify(Object.entries(source).sort(([a], [b]) => a.localeCompare(b)));

function collectCitations(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [field, content] of Object.entries(value)) {
    if (field === 'source') into.add(sorted(content as object));
    else if (field === 'more_sources') for (const one of content as object[]) into.add(sorted(one));
    else collectCitations(content, into);
  }
}
