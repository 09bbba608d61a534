import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { forEachDatabase, type TestDatabase, TIMEOUT } from './harness.js';
import { prepare } from './hub.js';
import { activity, allocation, insert, link, pledge, REFUSED, type Refusal, share, transaction, type Write } from './money-cases.js';

const RECORD = {
  sources: '[{"id": "s", "title": "A source", "url": "https://example.org/"}]',
  assertion: 'SYNTHETIC',
  revision: 1,
  record_status: 'PUBLISHED',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  content_hash: 'of a test',
};

/** What it comes to when all of it is done in one transaction; nothing of it stays. */
async function outcomeOf(client: pg.Client, attempt: Refusal['attempt']): Promise<string> {
  await client.query('begin');
  try {
    await attempt((table, values) => {
      const row = { ...values, ...(table !== 'plans.activity_link' && RECORD) };
      const columns = Object.keys(row);
      return client.query(`insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
    }, client);
    await client.query('set constraints all immediate');
    return 'done';
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.query('rollback');
  }
}

/** Two pledges and a plan with one activity of roadmap A, a pledge of B. */
async function withMoney(database: TestDatabase, use: (client: pg.Client) => Promise<void>): Promise<void> {
  await prepare(database);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const write: Write = (table, values) => {
    const columns = Object.keys({ ...values, ...RECORD });
    return client.query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values({ ...values, ...RECORD }),
    );
  };
  try {
    await insert('pledges.pledge', pledge(), pledge({ id: 'A-P2' }), pledge({ id: 'B-P1', roadmap_code: 'B' }))(write);
    await write('plans.national_action_plan', { id: 'A:XAA', roadmap_code: 'A', country_code: 'XAA', institutions: '{}' });
    await write('plans.plan_activity', activity({ id: 'A:XAA:001', code: '001' }));
    await use(client);
  } finally {
    await client.end();
  }
}

forEachDatabase((server) => {
  describe('the rules of money', () => {
    test(
      'are kept by the database itself',
      () =>
        server.withDatabase((database) =>
          withMoney(database, async (client) => {
            const outcomes: Record<string, string> = {};
            for (const { what, attempt } of REFUSED) outcomes[what] = await outcomeOf(client, attempt);
            expect(outcomes).toEqual(Object.fromEntries(REFUSED.map(({ what, message }) => [what, expect.stringMatching(message)])));
          }),
        ),
      TIMEOUT,
    );

    test(
      'let pass what keeps them, to the last millionth',
      () =>
        server.withDatabase((database) =>
          withMoney(database, async (client) => {
            const all = async (write: Write) => {
              await insert(
                'pledges.allocation',
                allocation({ activity_id: 'A:XAA:001', node_id: 'A:G1' }),
                allocation({ id: 'A-A2', amount: '39.999999' }),
              )(write);
              await write('pledges.allocation', share({ id: 'A-A3', pledge_id: 'A-P2', share: '1' }));
              await write('pledges.transaction', transaction({ allocation_id: 'A-A1', amount: '0.000001' }));
              await insert('plans.activity_link', link({ weight: '0.999999' }), link({ position: 2, node_id: 'A:G2', weight: '0.000001' }))(write);
              await write('plans.plan_activity', activity({ required_amount: '0.000001', required_currency: 'USD' }));
            };
            expect(await outcomeOf(client, all)).toBe('done');
          }),
        ),
      TIMEOUT,
    );
  });
});
