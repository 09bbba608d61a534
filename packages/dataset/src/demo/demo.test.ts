import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { check } from '../check/check.js';
import { COLLECTIONS } from '../facts/all.js';
import { type Facts, generateDemo, readFacts } from '../index.js';
import { ungroup } from '../read/group.js';
import { parseShape } from '../read/shape.js';
import { DEMO_SOURCE } from './marks.js';

const facts = generateDemo();
const all = ungroup(facts);
const digest = (made: Facts): string =>
  createHash('sha256')
    .update(JSON.stringify(ungroup(made)))
    .digest('hex');
const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;

/** Changes when, and only when, the demonstration is meant to be another. */
const DIGEST = 'f0b4184b31379d5b254536b732acb08b014ccb60fece5378f78dfcec997f0413';

describe('the demonstration', () => {
  test('is the same every time', () => {
    expect(digest(facts)).toBe(DIGEST);
    expect(digest(generateDemo({ scale: 1 }))).toBe(DIGEST);
  });

  test('keeps every rule of the facts', () => {
    expect(parseShape(all)).toEqual(all);
    expect(check(all)).toEqual([]);
    expect(facts.readUpTo).toBe('2026-06-30');
  });

  test('has the size that it should have', () => {
    expect(Object.fromEntries(COLLECTIONS.map((name) => [name, all[name].length]))).toEqual({
      sources: 1,
      countries: 16,
      organisations: 12,
      instruments: 0,
      roadmaps: 1,
      nodes: 124,
      alignments: 0,
      indicators: 60,
      adoptions: 2,
      predecessors: 0,
      knownGaps: 0,
      observations: 2,
      contradictions: 2,
      userNeeds: 0,
      codeLists: 0,
      plans: 16,
      events: 37,
      activities: 960,
      indicatorValues: 3283,
      donors: 40,
      pledges: 2000,
      allocations: 12_000,
      transactions: 7832,
      assistance: 71,
      links: 18,
      supportStatements: 6,
    });
    const levels = ['GOAL', 'TARGET', 'ACTION'].map((level) => count(all.nodes, (node) => node.level === level));
    expect(levels).toEqual([4, 20, 100]);
    for (const { id } of all.plans) expect(count(all.activities, ({ plan }) => plan === id)).toBe(60);
    const measures = ['CUMULATIVE', 'ANNUAL', 'STATE', 'PERCENT'].map((measure) => count(all.indicators, (one) => one.measure === measure));
    expect(measures).toEqual([15, 15, 15, 15]);
  });

  test('has pledges of every kind', () => {
    const kinds = ['INDEPENDENT', 'CONTEXT', 'AGGREGATE', 'WIDER_SCOPE', 'IN_KIND'].map((counting) => count(all.pledges, (one) => one.counting === counting));
    expect(kinds).toEqual([1760, 80, 40, 40, 80]);
    expect([...new Set(all.pledges.flatMap(({ currency }) => currency ?? []))].sort()).toEqual(['CAD', 'EUR', 'GBP', 'JMD', 'TTD', 'USD']);
    expect(count(all.pledges, ({ amount }) => amount === null)).toBe(160);
    expect(count(all.pledges, ({ amount, currency }) => amount !== null && currency === null)).toBe(40);
    expect(count(all.pledges, ({ announced, start }) => announced === null && start === null)).toBe(40);
    expect(count(all.pledges, ({ donors }) => donors.length === 2)).toBe(120);
    expect(count(all.pledges, ({ regional }) => regional)).toBe(400);
    expect(count(all.pledges, ({ countries }) => countries.length > 1)).toBe(400);
    const split = new Set(all.allocations.map(({ pledge }) => pledge));
    const shared = new Set(all.allocations.flatMap(({ pledge, share }) => (share === null ? [] : [pledge])));
    expect([split.size, shared.size]).toEqual([1600, 240]);
  });

  test('leaves gaps', () => {
    const reporting = new Set(all.indicatorValues.map(({ country }) => country));
    expect(all.countries.map(({ iso3 }) => iso3).filter((iso3) => !reporting.has(iso3))).toEqual(['XAP']);
    expect(count(all.activities, ({ requirement }) => requirement === null)).toBeGreaterThan(50);
    const funded = new Set(all.allocations.map(({ activity }) => activity));
    expect(count(all.activities, ({ id }) => !funded.has(id))).toBeGreaterThan(0);
    expect(count(all.indicatorValues, ({ value, numerator }) => value === null && numerator === null)).toBeGreaterThan(0);
  });

  test.each([0.025, 0.5, 2])('at scale %d differs in its pledges, allocations and transactions alone, and begins with the same ones', (scale) => {
    const other = ungroup(generateDemo({ scale }));
    for (const name of COLLECTIONS) {
      const shorter = Math.min(all[name].length, other[name].length);
      expect(other[name].slice(0, shorter)).toEqual(all[name].slice(0, shorter));
      if (name !== 'pledges' && name !== 'allocations' && name !== 'transactions') expect(other[name]).toHaveLength(all[name].length);
    }
    expect([other.pledges.length, other.allocations.length]).toEqual([2000 * scale, 12_000 * scale]);
    expect(check(other)).toEqual([]);
  });

  test('has every case even where almost nothing is asked for, and refuses what is no scale', () => {
    expect(generateDemo({ scale: 0.0001 }).pledges.pledges).toHaveLength(50);
    for (const scale of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => generateDemo({ scale })).toThrow(RangeError);
  });
});

/** Every object within, however deep. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

describe('nobody can take it for real', () => {
  const { sources, ...collections } = all;
  const objects = objectsIn(collections);
  const isMarked = (text: string): boolean => text.startsWith('SYNTHETIC: ') || text.endsWith(' (SYNTHETIC)');

  test('every record says that it is made up, and where', () => {
    expect(sources).toEqual([DEMO_SOURCE]);
    const cited = objects.filter((one) => 'sources' in one);
    expect(cited.length).toBeGreaterThan(26_000);
    expect(
      cited.filter(({ assertion, confidence, sources: of }) => assertion !== 'SYNTHETIC' || confidence !== 'LOW' || String(of) !== 'demo-generated'),
    ).toEqual([]);
  });

  test('every title, name and sentence does', () => {
    const fields = [
      'title',
      'shortTitle',
      'name',
      'text',
      'purpose',
      'about',
      'advice',
      'outputs',
      'countingNote',
      'amountNote',
      'leadInstitution',
      'leadBody',
      'vision',
      'outcome',
    ];
    const texts = objects.flatMap((one) => fields.flatMap((field) => (typeof one[field] === 'string' ? [one[field]] : [])));
    expect(texts.length).toBeGreaterThan(5_000);
    expect(texts.filter((text) => !isMarked(text))).toEqual([]);
    expect(
      [...all.activities.flatMap(({ partners }) => partners), ...all.plans.flatMap(({ institutions }) => institutions)].filter((text) => !isMarked(text)),
    ).toEqual([]);
  });

  test('states have codes that no country can have', () => {
    expect(all.countries.map(({ iso3, iso2 }) => [iso3, iso2])).toEqual([...'ABCDEFGHIJKLMNOP'].map((letter) => [`XA${letter}`, null]));
  });

  /** Anything that may be an id: one part of two sets of facts could refer to the other by it. */
  function textsIn(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  }

  /** Of all records, nested ones too. */
  function idsOf(of: Facts): Set<string> {
    const { sources: citations, roadmaps, ...records } = ungroup(of);
    const own = objectsIn(records).flatMap(({ id, iso3 }) => [id, iso3]);
    return new Set([...citations.map(({ key }) => key), ...roadmaps.map(({ code }) => code), ...own].filter((id) => typeof id === 'string'));
  }

  test('no record refers to one of the real roadmap, nor the other way round', () => {
    const published = readFacts();
    const [demoIds, realIds] = [idsOf(facts), idsOf(published)];
    const { sources: _demo, ...made } = ungroup(facts);
    const { sources: _real, ...real } = ungroup(published);
    expect([...demoIds].filter((id) => realIds.has(id))).toEqual([]);
    expect([...new Set(textsIn(made))].filter((text) => realIds.has(text) || text.startsWith('CFR'))).toEqual([]);
    expect([...new Set(textsIn(real))].filter((text) => demoIds.has(text) || text.startsWith('DEMO'))).toEqual([]);
  });
});
