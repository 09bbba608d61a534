import { expect } from '@jest/globals';
import { generateDemo, mergeFacts } from '@roadmap-hub/dataset';
import fc from 'fast-check';
import { atDesk, type Desk } from '../entering/desk.js';
import { oneDatabase, type TestDatabase, withClient } from '../harness.js';
import { factsWith, load, NAMES } from '../hub.js';
import { MONEY_WRITES } from './money-writes.js';

const FILTER = 'filter: { roadmap: "DEMO" }';
const FIGURES = 'required { amount } pledged { amount } committed { amount } disbursed { amount } funded { amount } gap { amount } coverage recordCount';
const EXPLAINED =
  'explain(stage: DISBURSED, first: 500) { totalCount nodes { share basis money { amount currency } contributes { amount } transaction { id } } }';
/** Every payment by state, every sum by node and donor, and why what is left out is. */
const QUESTION = `{
  fundingBreakdown(by: COUNTRY, ${FILTER}) {
    rows { key label summary { ${FIGURES} ${EXPLAINED} } }
    unallocated { ${FIGURES} ${EXPLAINED} }
    total { ${FIGURES} excluded { reason pledges { id } } }
  }
  fundingMatrix(rows: ACTION, columns: DONOR, ${FILTER}) { rows { label } columns { label } cells { row column summary { ${FIGURES} } } }
  fundingSummary(${FILTER}, currency: "EUR") { ${FIGURES} excluded { reason count } }
}`;
/** Nobody known, and one of those who see what is restricted to them. */
const READERS: [string | null, ...string[]][] = [[null], ['anna', 'donor:DE']];

const writes = fc.tuple(fc.shuffledSubarray(Object.keys(MONEY_WRITES), { minLength: Object.keys(MONEY_WRITES).length }), fc.infiniteStream(fc.nat(10_000)));

/** What each reader is told. */
function answersOf(desk: Desk): Promise<unknown[]> {
  return Promise.all(
    READERS.map(async (reader) => {
      const { data, errors } = await desk.as(...reader)('pledges', QUESTION);
      expect(errors).toBeUndefined();
      return data;
    }),
  );
}

/** Of the made-up roadmap the fewest pledges that show every case, and of its activities those with money and some without. */
async function loadFewer(database: TestDatabase): Promise<void> {
  const demo = generateDemo({ scale: 0.02 });
  const tied = new Set(demo.pledges.allocations.map(({ activity }) => activity));
  demo.plans.activities = demo.plans.activities.filter(({ id }, index) => tied.has(id) || index % 20 === 0);
  const facts = mergeFacts(factsWith(), demo);
  for (const name of NAMES) await load(database, name, facts);
}

async function write({ url }: TestDatabase, statements: readonly string[], number: number): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('begin');
    for (const sql of statements) await client.query(sql, sql.includes('$1') ? [number] : []);
    await client.query('commit');
  });
}

oneDatabase((server) => {
  atDesk(server, 'figures that were asked before a write are those of a service that was started after it, whatever was written', async (desk, database) => {
    await loadFewer(database);
    await fc.assert(
      fc.asyncProperty(writes, async ([kinds, numbers]) => {
        let before = await answersOf(desk);
        const withoutEffect: string[] = [];
        for (const kind of kinds) {
          await write(database, MONEY_WRITES[kind] ?? [], numbers.next().value);
          const anew = await desk.again('pledges');
          try {
            const answers = await answersOf(desk);
            expect({ kind, answers }).toEqual({ kind, answers: await answersOf(anew) });
            if (JSON.stringify(answers) === JSON.stringify(before)) withoutEffect.push(kind);
            before = answers;
          } finally {
            await anew.stop();
          }
        }
        // Otherwise nothing was tried.
        expect(withoutEffect.length).toBeLessThan(kinds.length / 2);
      }),
      { numRuns: 1 },
    );
  });
});
