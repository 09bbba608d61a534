import { expect } from '@jest/globals';
import { serviceUrl } from '@roadmap-hub/datastore';
import pg from 'pg';
import { oneDatabase } from '../harness.js';
import { type Asker, atDesk } from './desk.js';
import { AMEND, PLEDGE, publishPledge, RECORD, STEP, told } from './pledges.js';

interface ChangePage {
  pledgeChanges: { nodes: { id: string; record: string; revision: number }[]; pageInfo: { endCursor: string | null } };
}

/** Follows the changes from a cursor on, for as long as there are any. */
async function follow(ask: Asker, since: string, after: string | null): Promise<{ nodes: ChangePage['pledgeChanges']['nodes']; after: string | null }> {
  const nodes: ChangePage['pledgeChanges']['nodes'] = [];
  let at = after;
  for (;;) {
    const { data, errors } = await ask(
      'pledges',
      'query ($since: DateTime!, $after: String) { pledgeChanges(since: $since, first: 7, after: $after) { nodes { id record revision } pageInfo { endCursor } } }',
      { since, after: at },
    );
    expect(errors).toBeUndefined();
    const page = (data as unknown as ChangePage).pledgeChanges;
    nodes.push(...page.nodes);
    at = page.pageInfo.endCursor ?? at;
    if (page.nodes.length === 0) return { nodes, after: at };
  }
}

oneDatabase((server) => {
  atDesk(server, 'who follows changes misses none and gets none twice, while writers are at work', async ({ as }, database) => {
    const since = new Date().toISOString();
    const ids = (await database.query<{ id: string }>('select id from pledges.pledge order by id')).map(({ id }) => id);
    const WRITERS = 6;
    const EACH = 40;
    let under = WRITERS;
    const write = async (writer: number): Promise<void> => {
      const client = new pg.Client({ connectionString: serviceUrl(database.url, 'pledges_writer', database.secret) });
      await client.connect();
      for (let turn = 0; turn < EACH; turn += 1) {
        await client.query('begin');
        await client.query(`update pledges.pledge set revision = revision + 1, updated_at = now() where id = $1`, [
          ids[(writer + turn * WRITERS) % ids.length],
        ]);
        // Some take longer than others, and some think better of it.
        if (turn % 5 === 0) await client.query('select pg_sleep(0.004)');
        await client.query(turn % 7 === 6 ? 'rollback' : 'commit');
      }
      await client.end();
      under -= 1;
    };
    const nobody = as(null);
    const seen: ChangePage['pledgeChanges']['nodes'] = [];
    let after: string | null = null;
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    while (under > 0) {
      const more = await follow(nobody, since, after);
      seen.push(...more.nodes);
      after = more.after;
    }
    await writing;
    seen.push(...(await follow(nobody, since, after)).nodes);

    const all = await database.query<{ id: string; record: string; revision: number }>(
      'select id, record_id as record, revision from pledges.audit where at >= $1 order by id',
      [since],
    );
    expect(all.length).toBe(WRITERS * (EACH - Math.floor(EACH / 7)));
    expect(seen).toEqual(all);
  });

  atDesk(server, 'a request that is repeated has its effect once, also when both come at once', async ({ as }, database) => {
    const donor = as('anna', 'donor:DE');
    const variables = { input: PLEDGE, entry: { idempotencyKey: 'once', submit: true } };
    const answers = await Promise.all(Array.from({ length: 8 }, () => donor('pledges', RECORD, variables)));
    const ids = new Set(answers.map((answer) => told(answer, 'recordPledge').entry?.id));
    expect(ids.size).toBe(1);
    expect(await database.query('select from pledges.entry')).toHaveLength(1);
    const other = told(await donor('pledges', RECORD, { ...variables, input: { ...PLEDGE, title: 'Another' } }), 'recordPledge');
    expect(other).toMatchObject({ entry: null, userErrors: [{ code: 'KEY_REUSED', path: ['entry', 'idempotencyKey'] }] });
    // Another's key is another key.
    expect(told(await as('gerd', 'donor:DE')('pledges', RECORD, variables), 'recordPledge').entry?.id).not.toBe([...ids][0]);
  });

  atDesk(server, 'two editors never overwrite each other: the second is told', async ({ as }) => {
    const [anna, gerd, olga] = [as('anna', 'donor:DE'), as('gerd', 'donor:DE'), as('olga', 'secretariat')];
    const pledge = await publishPledge(anna, olga, {});
    const amend = async (who: Asker, title: string) =>
      told(await who('pledges', AMEND, { id: pledge, input: { title }, entry: { expectedRevision: 1, submit: true } }), 'amendPledge').entry!.id;
    const [first, second] = [await amend(anna, 'Of Anna'), await amend(gerd, 'Of Gerd')];
    for (const id of [first, second]) expect(told(await olga('pledges', STEP('approve'), { id }), 'told').userErrors).toEqual([]);
    const published = await Promise.all([first, second].map(async (id) => told(await olga('pledges', STEP('publish'), { id }), 'told')));
    const refused = published.filter(({ userErrors }) => userErrors.length > 0);
    expect(refused).toMatchObject([{ entry: null, userErrors: [{ code: 'CONFLICT', message: expect.stringContaining('made on revision 1') }] }]);
    const { data } = await as(null)('pledges', `{ pledge(id: "${pledge}") { title revision } }`);
    expect(data).toMatchObject({ pledge: { revision: 2, title: published[0]?.userErrors.length === 0 ? 'Of Anna' : 'Of Gerd' } });
  });

  atDesk(server, 'nobody approves what they wrote or submitted, whatever else they may', async ({ as }, database) => {
    const olga = as('olga', 'secretariat');
    const own = told(await olga('pledges', RECORD, { input: PLEDGE, entry: { submit: true } }), 'recordPledge').entry!.id;
    expect(told(await olga('pledges', STEP('approve'), { id: own }), 'told').userErrors).toMatchObject([{ code: 'FOUR_EYES' }]);
    expect(told(await olga('pledges', STEP('publish'), { id: own }), 'told').userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    // Nor would the database have it.
    await expect(database.query(`update pledges.entry set state = 'APPROVED', approver = submitter where id = $1`, [own])).rejects.toThrow('entry_check');
    expect(told(await as('otto', 'secretariat')('pledges', STEP('return'), { id: own }), 'told').userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['note'] },
    ]);
    expect(told(await as('otto', 'secretariat')('pledges', STEP('return'), { id: own, note: 'Which year?' }), 'told').entry).toMatchObject({
      state: 'RETURNED',
    });
  });
});
