import { describe, expect, test } from '@jest/globals';
import { drawAttendance } from './attendance.js';
import { drawContradictions } from './contradictions.js';
import { drawOverTime } from './over-time.js';
import { drawPlanBoard } from './plan-board.js';
import { drawPledgeLife } from './pledge-life.js';
import { countOf, isWellFormed, linksOf, PAGE, titlesOf, wordsOf } from './testing/read.js';

describe('the board of plans', () => {
  const mark = (kind: string, date: string | null, endDate: string | null = null) => ({ kind, date, endDate, title: `${kind} ${date}`, href: '/event' });
  const row = { name: 'Haiti', href: '/plan', status: 'Approved', stage: 4, title: 'Haiti', steps: [], statements: [] };
  const width = (svg: string, title: string) => Number(new RegExp(`<title>${title}</title>(?:<g>)?<rect [^>]* width="([\\d.]+)"`).exec(svg)?.[1]);

  test('draws each dated step and statement once, with its link', () => {
    const svg = drawPlanBoard(
      {
        rows: [
          { ...row, steps: [mark('SEMINAR', '2022-02-15'), mark('APPROVED', '2022-11')], statements: [mark('APPROVED', '2022-11-29'), mark('DRAFTING', null)] },
        ],
      },
      PAGE,
    );
    expect(isWellFormed(svg)).toBe(true);
    expect(titlesOf(svg)).toEqual(['Haiti', 'SEMINAR 2022-02-15', 'APPROVED 2022-11', 'APPROVED 2022-11-29']);
    expect(linksOf(svg)).toHaveLength(4);
    expect(wordsOf(svg)).toContain('and 1 undated');
  });

  test('a year is drawn as long as the year and dashed, a day as a point', () => {
    const svg = drawPlanBoard({ rows: [{ ...row, steps: [mark('APPROVED', '2024'), mark('SEMINAR', '2020-10-26')] }] }, PAGE);
    const years = 5;
    expect(width(svg, 'APPROVED 2024')).toBeGreaterThan((500 / years) * 0.99);
    expect(width(svg, 'SEMINAR 2020-10-26')).toBeLessThan(20);
    expect(svg).toMatch(/<title>APPROVED 2024<\/title>(?:<g>)?<rect [^>]*stroke-dasharray/);
    expect(svg).not.toMatch(/<title>SEMINAR 2020-10-26<\/title>(?:<g>)?<rect [^>]*stroke-dasharray/);
  });

  test('steps at one time do not cover each other', () => {
    const svg = drawPlanBoard({ rows: [{ ...row, steps: [mark('SEMINAR', '2022-04-25'), mark('ROUNDTABLE', '2022-04-26')] }] }, PAGE);
    const y = (title: string) => new RegExp(`<title>${title}</title>(?:<g>)?<rect x="[\\d.]+" y="([\\d.]+)"`).exec(svg)?.[1];
    expect(y('SEMINAR 2022-04-25')).not.toBe(y('ROUNDTABLE 2022-04-26'));
  });

  test('a state of which nothing is known says so, and its status is not a stage', () => {
    const svg = drawPlanBoard({ rows: [{ ...row, status: 'Unknown', stage: null }] }, PAGE);
    expect(wordsOf(svg)).toContain('no dated step or statement found');
    expect(svg).not.toMatch(/height="22" rx="11" fill="var\(--picture-scale/);
  });
});

describe('attendance', () => {
  const row = {
    label: 'G3',
    href: null,
    records: 24,
    participants: 490,
    participantsKnownIn: 18,
    women: 70,
    womenKnownIn: 5,
    participantsWhereWomenKnown: 159,
  };
  test('says in how many records each figure is known, and sets women against those that say', () => {
    const words = wordsOf(drawAttendance({ rows: [row] }, PAGE));
    expect(words).toEqual(expect.arrayContaining(['490', 'known in 18 of 24 records', '44 % women: 70 of 159', 'known in 5 of 24 records']));
  });

  test('what no record states is said in words, without a bar', () => {
    const svg = drawAttendance(
      { rows: [{ ...row, participants: null, participantsKnownIn: 0, women: null, womenKnownIn: 0, participantsWhereWomenKnown: null }] },
      PAGE,
    );
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['attendances not stated (known in 0 of 24 records)', 'women not stated (known in 0 of 24 records)']));
    expect(countOf(svg, /height="22"/g)).toBe(0);
  });
});

test('over time, a year without records has no bar', () => {
  const column = (label: string, count: number) => ({ label, count, title: `${label}: ${count}`, href: count > 0 ? '/cell' : null });
  const svg = drawOverTime(
    { bands: [{ label: 'Events', note: 'by year', columns: [column('2020', 2), column('2021', 0), { ...column('No date', 1), apart: true }] }] },
    PAGE,
  );
  expect(isWellFormed(svg)).toBe(true);
  expect(countOf(svg, /<rect/g)).toBe(2);
  expect(linksOf(svg)).toHaveLength(2);
  expect(wordsOf(svg)).toEqual(expect.arrayContaining(['2020', '2021', 'No date', '–']));
});

test('contradictions stand side by side, and the one to go by is marked', () => {
  const statements = ['one', 'two', 'three', 'four'].map((text, index) => ({ text, preferred: index === 3, href: null }));
  const svg = drawContradictions([{ about: 'When?', advice: 'Quote <all>', statements }], PAGE);
  expect(isWellFormed(svg)).toBe(true);
  expect(wordsOf(svg)).toEqual(expect.arrayContaining(['one', 'two', 'three', 'four', 'What to do: Quote &lt;all&gt;.']));
  expect(titlesOf(svg).filter((title) => title.includes('to go by'))).toEqual(['four. This is the statement to go by.']);
});

describe('the life of a pledge', () => {
  const rung = (label: string, amount: string | null) => ({ label, amount, currency: amount && 'USD', note: 'not stated' });
  test('a stage that no source states has no bar', () => {
    const svg = drawPledgeLife({ ladder: [rung('Pledged', '447400'), rung('Committed', null)], parts: [], payments: [] }, PAGE);
    expect(isWellFormed(svg)).toBe(true);
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['447.4 k USD', 'not stated', 'No source states a commitment or a payment.']));
    expect(countOf(svg, /<rect/g)).toBe(2);
  });

  test('a payment of a year is as long as the year; an amount without a currency says so', () => {
    const payments = [
      { kind: 'DISBURSEMENT' as const, date: '2025', amount: '10', currency: null, title: 'a' },
      { kind: 'DISBURSEMENT' as const, date: '2026-01-01', amount: '5', currency: null, title: 'b' },
    ];
    const svg = drawPledgeLife({ ladder: [{ ...rung('Pledged', '10'), currency: null }], parts: [], payments }, PAGE);
    const width = (title: string) => Number(new RegExp(`<title>${title}</title>(?:<g>)?<rect [^>]* width="([\\d.]+)"`).exec(svg)?.[1]);
    expect(width('a')).toBeGreaterThan(300);
    expect(width('b')).toBe(5);
    expect(wordsOf(svg)).toContain('10 (currency not stated)');
  });
});
