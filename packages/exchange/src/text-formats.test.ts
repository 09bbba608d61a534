import { describe, expect, test } from '@jest/globals';
import type { Row } from '@roadmap-hub/table';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { COLUMNS, fileOf, sheetOf } from './testing/sheets.js';

const ROW: Row = {
  id: 'P1',
  title: 'Say "hello", twice\nover',
  'amount.amount': '-5000000.000001',
  'amount.currency': 'USD',
  rate: '0.370370370370',
  count: 0,
  date: '2021-05',
  regional: false,
  donors: '',
};
const csv = async (row: Partial<Row>, options = {}): Promise<string> => (await fileOf('csv', sheetOf([{ ...ROW, ...row } as Row]), options)).toString();

describe('CSV', () => {
  test('is quoted where it must be, and every line ends as RFC 4180 has it', async () => {
    const text = await csv({});
    expect(text).toBe(
      'id,title,amount.amount,amount.currency,rate,count,date,regional,donors\r\nP1,"Say ""hello"", twice\nover",-5000000.000001,USD,0.370370370370,0,2021-05,false,\r\n',
    );
  });

  test('has a byte order mark on request only', async () => {
    expect((await csv({})).charCodeAt(0)).not.toBe(0xfeff);
    expect((await csv({}, { bom: true })).charCodeAt(0)).toBe(0xfeff);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x","y")'])(
    'text that begins like the formula %j is defused, wherever it stands',
    async (text) => {
      const [first] = parse(await csv({ title: text, donors: text, 'amount.amount': text, date: text }), { columns: true }) as Record<string, string>[];
      expect(first).toMatchObject({ title: `'${text}`, donors: `'${text}`, date: `'${text}` });
      // A number is a number; only what is none is defused in its column.
      expect(first?.['amount.amount']).toBe(/^[+-]\d$/.test(text) ? text : `'${text}`);
    },
  );

  test('gives back every value, read by another', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/^[=+\-@\t\r]/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ id: text, title: text }), { maxLength: 7 }), async (rows) => {
        const whole = rows.map((row) => ({ ...ROW, ...row }));
        const read = parse(await fileOf('csv', sheetOf(whole)), { columns: true, relax_column_count: false }) as Record<string, string>[];
        expect(read).toEqual(whole.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]))));
      }),
      { numRuns: 50 },
    );
  });
});

test('NDJSON has a record a line, each ended, with decimals as text and null as null', async () => {
  const text = (await fileOf('ndjson', sheetOf([ROW, { ...ROW, 'amount.amount': null, id: 'P2' }, { ...ROW, id: 'P3' }]))).toString();
  expect(text.endsWith('}\n')).toBe(true);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(3);
  expect(lines[0]).toEqual(ROW);
  expect(lines[1]).toMatchObject({ id: 'P2', 'amount.amount': null });
});

test('JSON is one value with what it is about, its columns, its rows and their number', async () => {
  for (const rows of [[], [ROW], [ROW, ROW, ROW]]) {
    const value = JSON.parse((await fileOf('json', sheetOf(rows))).toString());
    expect(value).toMatchObject({ about: { name: 'pledges' }, columns: COLUMNS, rows, rowCount: rows.length });
  }
});

test('made-up rows are marked in each row of each format', async () => {
  const sheet = () => sheetOf([ROW, ROW, ROW], { synthetic: true });
  expect((parse(await fileOf('csv', sheet()), { columns: true }) as Record<string, string>[]).map(({ synthetic }) => synthetic)).toEqual(
    Array(3).fill('SYNTHETIC'),
  );
  expect((await fileOf('ndjson', sheet())).toString().match(/"synthetic":"SYNTHETIC"/g)).toHaveLength(3);
  const value = JSON.parse((await fileOf('json', sheet())).toString());
  expect([value.about.synthetic, value.rows[2].synthetic]).toEqual([true, 'SYNTHETIC']);
});
