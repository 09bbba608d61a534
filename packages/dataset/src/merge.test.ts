import { describe, expect, test } from '@jest/globals';
import { check } from './check/check.js';
import { DatasetError, type Facts, generateDemo, mergeFacts, readFacts } from './index.js';
import { ungroup } from './read/group.js';

const published = readFacts();
const demo = generateDemo({ scale: 0.025 });
const merged = mergeFacts(published, demo);

describe('mergeFacts', () => {
  test('has the records of both, and keeps the rules', () => {
    expect(merged.reference.roadmaps.map(({ code }) => code)).toEqual(['CFR', 'DEMO']);
    expect(merged.pledges.pledges).toHaveLength(published.pledges.pledges.length + demo.pledges.pledges.length);
    expect(merged.sources.size).toBe(published.sources.size + demo.sources.size);
    expect(check(ungroup(merged))).toEqual([]);
  });

  test('goes as far as the first of the two', () => {
    expect([published.readUpTo, demo.readUpTo]).toEqual(['2026-02', '2026-06-30']);
    expect(merged.readUpTo).toBe('2026-02');
  });

  test('changes neither', () => {
    expect(published).toEqual(readFacts());
    expect(demo).toEqual(generateDemo({ scale: 0.025 }));
  });

  test('refuses ids that both have, of whatever kind', () => {
    const copy: Facts = structuredClone(demo);
    copy.pledges.pledges[0]!.id = 'PL-CA-ACCBP-2021';
    copy.reference.countries[0]!.iso3 = 'BRB';
    const merge = () => mergeFacts(published, copy);
    expect(merge).toThrow(DatasetError);
    expect(merge).toThrow('countries.json, record BRB: another country has the same id (and 1 more)');
  });

  test('refuses sources of one key', () => {
    expect(() => mergeFacts(demo, { ...published, sources: demo.sources })).toThrow('sources.json, record demo-generated: another source has the same id');
  });
});
