import { beforeAll, describe, expect, test } from '@jest/globals';
import { oneHub } from '../harness/for-each-hub.js';
import { type Counts, cell, goals, states, total } from './by-hand.js';

interface Cell extends Counts {
  row: string | null;
  column: string | null;
  note: string | null;
  funders: { id: string }[];
  latest: string | null;
  evidence: string[];
  records: { totalCount: number };
}

interface Matrix {
  rows: { key: string }[];
  columns: { key: string }[];
  cells: Cell[];
  total: Cell;
}

const NUMBERS = 'assistance events pledges participants participantsKnownIn women womenKnownIn participantsWhereWomenKnown';
const CELL = `row column note ${NUMBERS} funders { id } latest evidence records(first: 1) { totalCount }`;
const QUERY = `{ supportMatrix { rows { key } columns { key } cells { ${CELL} } total { ${CELL} } } }`;

const hub = oneHub({ env: { HUB_DEMO: 'true' } });
let matrix: Matrix;
let text: string;

beforeAll(async () => {
  const answer = await hub().ask<{ supportMatrix: Matrix }>(QUERY);
  expect(answer.body.errors).toBeUndefined();
  matrix = answer.body.data!.supportMatrix;
  text = answer.text;
});

function numbersOf({ assistance, events, pledges, participants, participantsKnownIn, women, womenKnownIn, participantsWhereWomenKnown }: Counts): Counts {
  return { assistance, events, pledges, participants, participantsKnownIn, women, womenKnownIn, participantsWhereWomenKnown };
}

const isEmpty = ({ assistance, events, pledges }: Counts): boolean => assistance + events + pledges === 0;

describe('support of the published roadmap, by goal and state', () => {
  test('goes by all goals and all states, and by what names none', () => {
    expect(goals).toHaveLength(4);
    expect(states).toHaveLength(16);
    expect(matrix.rows.map(({ key }) => key).sort()).toEqual([...goals, 'UNALLOCATED'].sort());
    expect(matrix.columns.map(({ key }) => key).sort()).toEqual([...states, 'REGIONAL', 'UNALLOCATED'].sort());
  });

  test('in total is what the files hold, each record counted once', () => {
    expect(numbersOf(matrix.total)).toEqual(total());
    expect(total().assistance).toBeGreaterThan(40);
    expect(total().womenKnownIn).toBeGreaterThan(0);
    expect(total().womenKnownIn).toBeLessThan(total().participantsKnownIn);
  });

  test('in each cell is what the files hold', () => {
    const expected = matrix.rows.flatMap(({ key: row }) => matrix.columns.map(({ key: column }) => ({ row, column, ...cell(row, column) })));
    expect(expected).toHaveLength(5 * 18);
    expect(matrix.cells.map((one) => ({ row: one.row, column: one.column, ...numbersOf(one) }))).toEqual(expected);
  });

  test('lists as many records as it counts', () => {
    for (const one of [...matrix.cells, matrix.total]) expect(one.records.totalCount).toBe(one.assistance + one.events + one.pledges);
  });

  test('says of an empty cell that no published record was found, and never that there was no support', () => {
    const empty = matrix.cells.filter(isEmpty);
    expect(empty.length).toBeGreaterThan(0);
    for (const one of empty) {
      expect(one).toMatchObject({ note: 'No published record found.', participants: null, women: null, funders: [], latest: null, evidence: [] });
    }
    for (const one of matrix.cells.filter((other) => !isEmpty(other))) expect(one.note).toBeNull();
    expect(text).not.toMatch(/no support|unsupported|not supported/i);
  });

  test('is not multiplied: what is for the region stands in its own column only', () => {
    const regional = matrix.cells.filter(({ column }) => column === 'REGIONAL');
    expect(regional.some((one) => !isEmpty(one))).toBe(true);
    for (const one of matrix.cells) expect(one.evidence.includes('REGIONAL')).toBe(one.column === 'REGIONAL' && !isEmpty(one));
  });

  test('does not hold what was made up', async () => {
    const demo = await hub().ask<{ supportMatrix: Matrix }>('{ supportMatrix(roadmap: "DEMO") { rows { key } columns { key } } }');
    expect(demo.body.data?.supportMatrix.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(demo.body.data)).not.toContain('CFR');
    expect(text).not.toMatch(/DEMO|XA[A-P]/);
  });
});
