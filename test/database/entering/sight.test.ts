import { expect } from '@jest/globals';
import { readerRole, serviceUrl, writerRole } from '@roadmap-hub/datastore';
import { codesOf, oneDatabase, queryAt } from '../harness.js';
import { DENIED } from '../hub.js';
import { type Asker, atDesk } from './desk.js';
import { publishPledge } from './pledges.js';

/** Everything of the graph in which a pledge of Germany for Saint Lucia could show, each as one text. */
const QUESTIONS = {
  list: '{ pledges(filter: { donors: ["DE"] }, first: 500) { totalCount totalAmount { amount } nodes { id } } }',
  donor:
    '{ _entities(representations: [{ __typename: "Donor", id: "DE" }]) { ... on Donor { pledges(first: 500) { totalCount nodes { id } } funding { pledged { amount } recordCount } } } }',
  country:
    '{ _entities(representations: [{ __typename: "Country", iso3: "LCA" }]) { ... on Country { pledges(first: 500) { totalCount } funding { pledged { amount } } } } }',
  sum: '{ fundingSummary { recordCount pledged { amount } excluded { reason count } explain(stage: PLEDGED, first: 500) { totalCount nodes { pledge { id } } } } }',
  breakdown: '{ fundingBreakdown(by: DONOR) { rows { key summary { recordCount pledged { amount } } } } }',
  support: '{ supportMatrix(rows: DONOR) { cells { row column pledges records(first: 200) { totalCount } } total { pledges } } }',
  network: '{ supportNetwork { funder { id } country { iso3 } pledges } }',
  quality: '{ dataQuality { findings { record } } }',
  changes: '{ pledgeChanges(since: "2026-01-01T00:00:00Z", first: 500) { totalCount nodes { record } } }',
};

async function sightOf(ask: Asker): Promise<Record<string, string>> {
  const answers = await Promise.all(
    Object.entries(QUESTIONS).map(async ([name, query]) => {
      const { data, errors } = await ask('pledges', query);
      expect([name, errors]).toEqual([name, undefined]);
      return [name, JSON.stringify(data)] as const;
    }),
  );
  return Object.fromEntries(answers);
}

oneDatabase((server) => {
  atDesk(server, 'what one may not see is in no list, count, sum, explanation, finding or feed', async ({ as }, database) => {
    const [nobody, partner, germany, states, office] = [
      as(null),
      as('paul', 'partner'),
      as('anna', 'donor:DE'),
      as('uma', 'donor:US'),
      as('olga', 'secretariat'),
    ];
    const before = { nobody: await sightOf(nobody), partner: await sightOf(partner), states: await sightOf(states) };
    // Asked once before, so that whatever is kept for an audience is kept now.
    const [shared, secret] = [
      await publishPledge(germany, office, { visibility: 'PARTNER', title: 'For partners', amount: '7000003' }),
      await publishPledge(germany, office, { visibility: 'RESTRICTED', title: 'For its owner', amount: '9000007' }),
    ];

    expect(await sightOf(nobody)).toEqual(before.nobody);
    for (const [ask, sees] of [
      [partner, [shared]],
      [states, [shared]],
      [germany, [shared, secret]],
      [office, [shared, secret]],
    ] as const) {
      const sight = await sightOf(ask);
      for (const name of ['list', 'donor', 'sum', 'changes']) {
        for (const id of [shared, secret])
          expect([name, id, sight[name]?.includes(id) ?? false]).toEqual([
            name,
            id,
            name === 'sum' || (sees as readonly string[]).includes(id) ? expect.any(Boolean) : false,
          ]);
        for (const id of sees) if (name !== 'sum') expect([name, sight[name]]).toEqual([name, expect.stringContaining(id)]);
      }
      expect(sight.sum).not.toBe(before.nobody.sum);
    }
    // By its id neither: not told apart from one that is not there.
    for (const [ask, found] of [
      [nobody, null],
      [states, null],
      [germany, { id: secret }],
    ] as const) {
      expect((await ask('pledges', `{ pledge(id: "${secret}") { id } }`)).data).toEqual({ pledge: found });
    }

    // The database alone, without any code of ours: each role sees what its audience may.
    const count = async (role: string, table: string) => (await queryAt(serviceUrl(database.url, role, database.secret), `select from ${table}`)).length;
    const all = (await database.query('select from pledges.pledge')).length;
    expect([
      await count(readerRole('pledges', 'public'), 'pledges.pledge'),
      await count(readerRole('pledges', 'partner'), 'pledges.pledge'),
      // Nobody has said who asks, so nothing is theirs.
      await count(readerRole('pledges', 'restricted'), 'pledges.pledge'),
      await count(writerRole('pledges'), 'pledges.pledge'),
    ]).toEqual([all - 2, all - 1, all - 1, all]);
    const donors = (await database.query('select from pledges.pledge_donor')).length;
    expect(await count(readerRole('pledges', 'public'), 'pledges.pledge_donor')).toBe(donors - 2);
  });

  atDesk(server, 'a published view shows its reader what the reader may see', async (_desk, database) => {
    await database.query(`update plans.event set visibility = 'PARTNER', revision = revision + 1 where id = 'AMS1'`);
    const seen = async (role: string) =>
      (await queryAt(serviceUrl(database.url, role, database.secret), `select id from plans.published_event where id = 'AMS1'`)).length;
    expect([await seen('pledges'), await seen('pledges_partner'), await seen('pledges_restricted'), await seen('pledges_writer')]).toEqual([0, 1, 1, 1]);
    // Those who follow changes and may no longer see it are told that it is gone.
    const changes = await queryAt(
      serviceUrl(database.url, 'plans', database.secret),
      `select kind, visibility from plans.audit where record_id = 'AMS1' order by id`,
    );
    expect(changes).toEqual([
      { kind: 'CREATED', visibility: 'PUBLIC' },
      { kind: 'WITHDRAWN', visibility: 'PUBLIC' },
    ]);
  });

  atDesk(server, 'the trail is only ever added to, and by no role of a service', async (_desk, database) => {
    for (const role of ['pledges', 'pledges_partner', 'pledges_restricted', 'pledges_writer']) {
      const statements = [
        `insert into pledges.audit (record_type, record_id, kind, revision, fields, visibility, owners) values ('PLEDGE', 'x', 'CREATED', 1, '{}', 'PUBLIC', '{}')`,
        `update pledges.audit set actor = 'nobody'`,
        'delete from pledges.audit',
        'truncate pledges.audit',
        'alter table pledges.audit disable trigger all',
        'update pledges.data_version set version = 0',
      ];
      const told = await codesOf(serviceUrl(database.url, role, database.secret), statements);
      expect([role, told]).toEqual([role, Object.fromEntries(statements.map((statement) => [statement, DENIED]))]);
    }
    await expect(database.query(`update pledges.audit set actor = 'nobody'`)).rejects.toThrow('the trail of changes is only ever added to');
    await expect(database.query('delete from pledges.audit')).rejects.toThrow('the trail of changes is only ever added to');
    // Of who did what, and of what it was, the public role knows nothing.
    const told = await codesOf(serviceUrl(database.url, 'pledges', database.secret), [
      'select actor from pledges.audit',
      'select before from pledges.audit',
      'select id, kind from pledges.audit',
    ]);
    expect(Object.values(told)).toEqual([DENIED, DENIED, 'OK']);
  });
});
