import { describe, expect, test } from '@jest/globals';
import { readRates } from '@roadmap-hub/dataset';
import type { SyncCount } from '@roadmap-hub/datastore';
import { forEachDatabase, queryAt, type TestDatabase, TIMEOUT } from './harness.js';
import { BOOKKEEPING, factsWith, load, NAMES, prepare, relations, urlOf } from './hub.js';

/** How many rows each table must have: counted in the facts, not by the loader. */
function expectedRows(): Record<string, number> {
  const { reference, plans, pledges } = factsWith();
  const all = <T>(lists: readonly (readonly T[])[]) => lists.flat().length;
  return {
    'reference.country': reference.countries.length,
    'reference.organisation': reference.organisations.length,
    'reference.mandate': all(reference.organisations.map(({ mandates }) => mandates)),
    'reference.instrument': reference.instruments.length,
    'reference.roadmap': reference.roadmaps.length,
    'reference.roadmap_node': reference.nodes.length,
    'reference.alignment': reference.alignments.length,
    'reference.indicator': reference.indicators.length,
    'reference.adoption_statement': reference.adoptions.length,
    'reference.predecessor': reference.predecessors.length,
    'reference.known_gap': reference.knownGaps.length,
    'reference.observation': reference.observations.length,
    'reference.contradiction': reference.contradictions.length,
    'reference.user_need': reference.userNeeds.length,
    'reference.exchange_rate': readRates().length,
    // Of a framework that has only ever stood as it is, there is none.
    'reference.roadmap_version': 0,
    'reference.code_list': reference.codeLists.length,
    'plans.national_action_plan': plans.plans.length,
    'plans.status_statement': all(plans.plans.map(({ statusStatements }) => statusStatements)),
    'plans.process_step': all(plans.plans.map(({ process }) => process)),
    'plans.plan_priority': all(plans.plans.map(({ priorities }) => priorities)),
    'plans.event': plans.events.length,
    'plans.plan_activity': plans.activities.length,
    'plans.activity_link': all(plans.activities.map(({ links }) => links)),
    'plans.indicator_value': plans.indicatorValues.length,
    'plans.event_party': all(plans.events.map(({ parties }) => parties)),
    'pledges.donor': pledges.donors.length,
    'pledges.donor_contributor': all(pledges.donors.map(({ contributors }) => contributors)),
    'pledges.pledge': pledges.pledges.length,
    'pledges.pledge_donor': all(pledges.pledges.map(({ donors }) => donors)),
    'pledges.assistance': pledges.assistance.length,
    'pledges.assistance_funder': all(pledges.assistance.map(({ funders }) => funders)),
    'pledges.pledge_link': pledges.links.length,
    'pledges.allocation': pledges.allocations.length,
    'pledges.transaction': pledges.transactions.length,
    'pledges.support_statement': pledges.supportStatements.length,
  };
}

async function rowsOf(database: TestDatabase): Promise<Record<string, number>> {
  const tables = (await relations(database, 'r')).filter((table) => !BOOKKEEPING.some((name) => table.endsWith(`.${name}`)));
  const rows = await database.query<{ name: string; count: number }>(
    tables.map((table) => `select '${table}' as name, count(*)::int from ${table}`).join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

/** A report that holds insertions only, and as many of them as the table has records. */
function inserted(count: number): SyncCount {
  return { inserted: count, updated: 0, unchanged: 0, withdrawn: 0, kept: 0 };
}

forEachDatabase((server) => {
  describe('the facts', () => {
    const inDatabase = (name: string, use: (database: TestDatabase) => Promise<void>) =>
      test(
        name,
        () =>
          server.withDatabase(async (database) => {
            await prepare(database);
            await use(database);
          }),
        TIMEOUT,
      );

    inDatabase('load, all of them', async (database) => {
      const expected = expectedRows();
      for (const name of NAMES) {
        const report = await load(database, name);
        if (report === 'unchanged') throw new Error('nothing was loaded');
        for (const [table, count] of Object.entries(report)) expect([table, count]).toEqual([table, inserted(expected[`${name}.${table}`] ?? -1)]);
      }
      const rows = await rowsOf(database);
      expect(rows).toEqual(expected);
      expect(rows).toMatchObject({ 'plans.status_statement': 29, 'plans.event_party': 174, 'plans.national_action_plan': 16 });
    });

    inDatabase('are known to the planner at once, whether or not anything looks at tables by itself', async (database) => {
      for (const name of NAMES) await load(database, name);
      const rows = await database.query<{ name: string; count: number }>(
        `select relnamespace::regnamespace || '.' || relname as name, reltuples::int as count from pg_class
         where relkind = 'r' and relnamespace::regnamespace::text = any($1)`,
        [NAMES],
      );
      expect(Object.fromEntries(rows.map(({ name, count }) => [name, count]))).toMatchObject(await rowsOf(database));
    });

    inDatabase('that an earlier release loaded are made known with the next start', async (database) => {
      await load(database, 'plans');
      await database.query(`update pg_class set reltuples = -1 where oid = 'plans.event'::regclass`);
      expect(await load(database, 'plans')).toBe('unchanged');
      expect(await database.query(`select reltuples::int as count from pg_class where oid = 'plans.event'::regclass`)).toEqual([
        { count: factsWith().plans.events.length },
      ]);
    });

    inDatabase('come back as they were: numbers, lists, sources', async (database) => {
      const facts = factsWith();
      for (const name of NAMES) await load(database, name);
      const pledges = await queryAt<{ id: string; amount: string | null; nodes: string[] }>(
        urlOf(database, 'pledges'),
        'select id, amount, node_ids as nodes from pledges.pledge order by id',
      );
      const wanted = facts.pledges.pledges.map(({ id, amount, nodes }) => ({ id, amount, nodes }));
      expect(pledges).toEqual(wanted.sort((a, b) => (a.id < b.id ? -1 : 1)));
      const [event] = await database.query<{ sources: { url: string }[] }>(`select sources from plans.event where id = 'AMS1'`);
      const cited = facts.plans.events.find(({ id }) => id === 'AMS1')?.sources.map((key) => facts.sources.get(key)?.url);
      expect(event?.sources.map(({ url }) => url)).toEqual(cited);
    });

    inDatabase('loaded a second time are unchanged, and nothing is written', async (database) => {
      for (const name of NAMES) {
        const report = await load(database, name);
        expect(await load(database, name)).toBe('unchanged');
        expect(await database.query(`select data_as_of, report from ${name}.dataset_load`)).toEqual([{ data_as_of: factsWith().readUpTo, report }]);
      }
    });

    inDatabase('loaded twice at once are loaded once', async (database) => {
      for (const name of NAMES) {
        const reports = await Promise.all([load(database, name), load(database, name)]);
        expect(reports.filter((report) => report === 'unchanged')).toHaveLength(1);
        expect(await database.query(`select from ${name}.dataset_load`)).toHaveLength(1);
      }
      expect(await rowsOf(database)).toEqual(expectedRows());
    });
  });
});
