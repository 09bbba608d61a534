import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Row } from '@roadmap-hub/table';
import { FORMATS, write } from './formats.js';
import { ABOUT, COLUMNS } from './testing/sheets.js';

const BATCH = 500;
const row = (index: number): Row => ({
  id: `P${index}`,
  title: `Training ${(index * 7919) % 10_007} for customs officers`,
  'amount.amount': `${index}.123456`,
  'amount.currency': 'USD',
  rate: '1',
  count: index,
  date: '2021-05-14',
  regional: false,
  donors: `Donor ${index % 97}; Donor ${index % 89}`,
});

interface Source {
  asked: number;
  closed: boolean;
  rows: AsyncGenerator<readonly Row[]>;
}

function source(batches: number, failAt = Number.POSITIVE_INFINITY): Source {
  const state: Source = { asked: 0, closed: false, rows: undefined as never };
  state.rows = (async function* () {
    try {
      for (; state.asked < batches; ) {
        if (state.asked === failAt) throw new Error('a service is gone');
        state.asked += 1;
        // As a page of a graph comes: later.
        await turn();
        yield Array.from({ length: BATCH }, (_, index) => row(state.asked * BATCH + index));
      }
    } finally {
      state.closed = true;
    }
  })();
  return state;
}

const sheet = (rows: Source['rows']) => ({ columns: COLUMNS, rows, about: ABOUT });

describe.each(FORMATS)('%s', (format) => {
  test('fails with its rows, and does not end as if it were whole', async () => {
    const rows = source(10, 3);
    const out = new PassThrough();
    const end = pipeline(write(format, sheet(rows.rows)), out);
    out.resume();
    await expect(end).rejects.toThrow('a service is gone');
    expect(out.writableFinished).toBe(false);
    expect(rows.closed).toBe(true);
  });

  test('asks for no more once nobody takes it', async () => {
    const rows = source(10_000);
    const stream = write(format, sheet(rows.rows));
    stream.resume();
    // An archive begins with parts that hold no rows.
    while (rows.asked === 0) await turn();
    stream.destroy();
    while (!rows.closed) await turn();
    expect(rows.asked).toBeLessThan(30);
  });

  test('waits for whoever takes it slowly', async () => {
    const rows = source(10_000);
    const stuck = new Writable({ write: () => undefined });
    const stream = write(format, sheet(rows.rows));
    stream.pipe(stuck);
    let before = -1;
    // Until nothing moves any more.
    for (let still = 0; still < 200; still = rows.asked === before ? still + 1 : 0) {
      before = rows.asked;
      await turn();
    }
    expect(rows.asked).toBeLessThan(60);
    stream.destroy();
    while (rows.asked > 0 && !rows.closed) await turn();
  });

  test('takes no more memory for 100,000 rows than for few', async () => {
    let peak = 0;
    const gauge = new Writable({
      write: (_chunk, _encoding, done) => {
        peak = Math.max(peak, process.memoryUsage().heapUsed);
        done();
      },
    });
    const start = process.memoryUsage().heapUsed;
    const rows = source(200);
    await pipeline(write(format, sheet(rows.rows)), gauge);
    expect(rows.asked * BATCH).toBe(100_000);
    // All rows held together would take about 100 MB; what is not collected yet may take some.
    expect((peak - start) / 1e6).toBeLessThan(80);
  });
});

test('an archive whose entries fail has no directory at its end', async () => {
  const rows = source(10, 3);
  await expect(buffer(write('xlsx', sheet(rows.rows)))).rejects.toThrow('a service is gone');
});
